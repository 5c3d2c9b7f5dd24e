import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Clock } from '../clock'
import type { Answer } from './answer'

/** On every answer. Nothing here is a page: no script, no frame, no sniffing; any site may read it without credentials. */
const alwaysSent = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After, X-Content-Age, X-Content-Seq, X-Request-Id',
  Vary: 'Accept',
} as const

/** How the freshness of this moment is told. */
export interface Moment {
  clock: Clock
  seq(): number
  age(): number | null
}

/** Sends an answer, as 304 or without its body where that is what was asked for. */
export function sendAnswer(req: IncomingMessage, res: ServerResponse, answer: Answer, moment: Moment): void {
  if (res.headersSent) return void res.destroy()
  const { etag, status, body } = answer
  const headers: Record<string, string> = {
    ...alwaysSent,
    ...answer.headers,
    'Cache-Control': cacheControl(answer, moment.clock.now()),
    'X-Content-Seq': String(moment.seq()),
    'X-Request-Id': res.getHeader('X-Request-Id')?.toString() ?? randomUUID(),
  }
  const age = moment.age()
  if (age !== null) headers['X-Content-Age'] = String(age)
  if (etag !== null) {
    headers.ETag = etag
    if (matches(req.headers['if-none-match'], etag)) {
      delete headers['Content-Type']
      res.writeHead(304, headers).end()
      return
    }
  }
  // a 204 has no body to give the length of
  if (status !== 204) headers['Content-Length'] = String(body.length)
  res.writeHead(status, headers)
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

function cacheControl({ maxAge, changesAt }: Answer, now: number): string {
  if (maxAge === null) return 'no-store'
  const seconds = changesAt === null ? maxAge : Math.min(maxAge, Math.floor((changesAt - now) / 1000))
  return `public, max-age=${Math.max(0, seconds)}, must-revalidate`
}

/** RFC 9110 13.1.2: weak comparison, since caches in between may weaken a tag. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag) return true
  return header.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')))
}
