import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { handleEndpoints, type SanitizedConfig } from 'payload'

import { retryable } from '../../src/database/retryable'

/** The studio's REST API behind a node:http server, without Next: its route handlers do no more than this. */
export function serveApi(config: SanitizedConfig): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const handle = retryable<undefined>((request) => handleEndpoints({ config, request }))
  return async (req, res) => {
    const url = new URL(req.url ?? '/', `http://${req.headers.host ?? 'localhost'}`)
    if (!url.pathname.startsWith('/api')) return void res.writeHead(404).end()
    const headers = new Headers()
    for (const [name, value] of Object.entries(req.headers))
      for (const one of [value ?? []].flat()) headers.append(name, one)
    const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
    const body = hasBody ? new Uint8Array(await buffer(req)) : null
    const answer = await handle(new Request(url, { method: req.method ?? 'GET', headers, body }), undefined)
    res.writeHead(answer.status, Object.fromEntries(answer.headers))
    res.end(Buffer.from(await answer.arrayBuffer()))
  }
}
