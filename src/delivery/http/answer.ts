import { createHash } from 'node:crypto'

import type { Problem } from './problems'
import { problems } from './problems'

/** An answer made once and sent any number of times. */
export interface Answer {
  status: number
  /** Without those that differ by the moment of sending (`sendAnswer`). */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Strong: the same tag is the same bytes. Only on 200. */
  etag: string | null
  /** Seconds a cache may keep it at most; `null`: not at all. */
  maxAge: number | null
  /** Milliseconds since 1970 from which it is another answer by the clock; `null`: never. */
  changesAt: number | null
}

/** Longest time that anybody may keep content without asking again, in seconds. */
export const contentMaxAge = 60
const notFoundMaxAge = 30

export interface AnswerOptions {
  headers?: Record<string, string>
  maxAge?: number | null
  changesAt?: string | null
}

/** A 200 with JSON text. `maxAge`: default 60 s. */
export function jsonAnswer(
  text: string,
  { headers = {}, maxAge = contentMaxAge, changesAt }: AnswerOptions = {},
): Answer {
  const body = Buffer.from(text, 'utf8')
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    maxAge,
    changesAt: changesAt ? Date.parse(changesAt) : null,
  }
}

export function redirectAnswer(location: string): Answer {
  return {
    status: 301,
    headers: { Location: location, 'Content-Length': '0' },
    body: Buffer.alloc(0),
    etag: null,
    maxAge: contentMaxAge,
    changesAt: null,
  }
}

export function problemAnswer({ code, message, extra, headers }: Problem, siteUrl: string): Answer {
  const { status, title } = problems[code]
  const type = `${siteUrl}/v1/problems/${code}`
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify({ type, title, status, detail: message, code, ...extra }), 'utf8'),
    etag: null,
    maxAge: status === 404 ? notFoundMaxAge : status === 410 ? contentMaxAge : null,
    changesAt: null,
  }
}
