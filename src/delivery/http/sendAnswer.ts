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

/** Headers of an answer that are the same each time it is sent, as node:http takes them: name, value, name, value. */
const fixedHeaders = new WeakMap<Answer, { full: string[]; notModified: string[] }>()

function fixedHeadersOf(answer: Answer) {
  const known = fixedHeaders.get(answer)
  if (known) return known
  const shared = { ...alwaysSent, ...answer.headers, ...(answer.etag !== null && { ETag: answer.etag }) }
  const { 'Content-Type': _type, ...withoutBody } = shared as Record<string, string>
  // a 204 has no body to give the length of
  const length = answer.status === 204 ? {} : { 'Content-Length': String(answer.body.length) }
  const made = {
    full: Object.entries({ ...shared, ...length }).flat(),
    notModified: Object.entries(withoutBody).flat(),
  }
  fixedHeaders.set(answer, made)
  return made
}

/** Sends an answer, as 304 or without its body where that is what was asked for. */
export function sendAnswer(req: IncomingMessage, res: ServerResponse, answer: Answer, moment: Moment): void {
  if (res.headersSent) return void res.destroy()
  const { etag, status, body } = answer
  const { full, notModified } = fixedHeadersOf(answer)
  const age = moment.age()
  const now = ['Cache-Control', cacheControl(answer, moment.clock.now()), 'X-Content-Seq', String(moment.seq())]
  if (age !== null) now.push('X-Content-Age', String(age))
  if (!res.hasHeader('X-Request-Id')) now.push('X-Request-Id', randomUUID())
  if (etag !== null && matches(req.headers['if-none-match'], etag)) {
    res.writeHead(304, [...notModified, ...now]).end()
    return
  }
  res.writeHead(status, [...full, ...now])
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
