import type { ServerResponse } from 'node:http'

/** An error in the shape of Payload's REST answers, which is what callers of `/api` know. */
export function answerError(
  response: ServerResponse,
  {
    status,
    code,
    message,
    headers = {},
  }: { status: number; code: string; message: string; headers?: Record<string, string> },
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify({ errors: [{ message, data: { code } }] }))
}
