import { IncomingMessage } from 'node:http'

/**
 * The whole body of a request, at most `limit` bytes; `null` if it is longer (nothing more of it is read).
 * Read before anything waits in a queue, so that a slow sender holds up nobody but itself.
 *
 * @throws if the sender goes away in the middle.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The same request with its body in memory, for a handler that expects to read it from the socket. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket)
  copy.method = request.method ?? 'GET'
  copy.url = request.url ?? '/'
  copy.httpVersion = request.httpVersion
  copy.httpVersionMajor = request.httpVersionMajor
  copy.httpVersionMinor = request.httpVersionMinor
  copy.headers = { ...request.headers, 'content-length': String(body.length) }
  delete copy.headers['transfer-encoding']
  copy.rawHeaders = Object.entries(copy.headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).flatMap((one) => [name, one]),
  )
  copy.push(body)
  copy.push(null)
  copy.complete = true
  return copy
}
