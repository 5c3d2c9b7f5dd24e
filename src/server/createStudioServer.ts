/**
 * The one port of the studio: the content API in front (it never waits for the CMS), then Next with the admin and
 * Payload's REST. Everything that can be said about a request before Payload sees it is said here.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { answerError } from './answerError'
import { inTurn } from './inTurn'
import type { Limits } from './limits/createLimits'
import { readBody, withBody } from './readBody'
import { setSecurityHeaders, type HeaderSettings } from './securityHeaders'

export interface StudioParts {
  /** The content API: answers what is its own, else does nothing and returns `false`. */
  delivery: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Next's handler; resolves when it has answered. */
  application: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  limits: Limits
  headers: HeaderSettings
  /** Told what nobody expected; the client gets a 500 without its words. */
  onError: (error: unknown, request: IncomingMessage) => void
}

/** Longest body of a write to the API, in bytes. The admin sends the form of an article with what it was before. */
export const bodyLimit = 2 * 1024 * 1024
const adminBodyLimit = 2 * bodyLimit

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

export function createStudioServer({ delivery, application, limits, headers, onError }: StudioParts): Server {
  const server = createServer(
    // Node looks for those whose time is over every 30 seconds unless told otherwise
    { maxHeaderSize: 16 * 1024, headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 },
    (req, res) => {
      // also what throws at once ends here: out of this function it would end the process
      void answer(req, res).catch((error: unknown) => {
        onError(error, req)
        answerError(res, {
          status: 500,
          code: 'unexpected',
          message: 'Something went wrong on the server. It has been logged.',
        })
      })
    },
  )
  server.keepAliveTimeout = 10_000

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (delivery(req, res)) return
    setSecurityHeaders(req, res, headers)
    const path = pathOf(req)
    if (path === '/') return void res.writeHead(307, { location: '/admin', 'cache-control': 'no-store' }).end()
    if (!writes.has(req.method ?? '')) return application(req, res)
    const limit = path.startsWith('/admin') ? adminBodyLimit : bodyLimit
    const body = await readBody(req, limit).catch(() => 'gone' as const)
    if (body === 'gone') return void res.destroy()
    if (body === null)
      return answerError(res, {
        status: 413,
        code: 'too-large',
        message: `The body is longer than ${limit / 1024 / 1024} MB.`,
        // the rest of the body is not read, so the connection cannot be used again
        headers: { connection: 'close' },
      })
    const seconds = await limits.refuses(req, path, body)
    if (seconds !== null)
      return answerError(res, {
        status: 429,
        code: 'too-many-requests',
        message: `Too many requests. Try again in ${seconds} seconds.`,
        headers: { 'retry-after': String(seconds) },
      })
    const work = async () => {
      await application(withBody(req, body), res)
      await limits.answered(req, path, body, res.statusCode)
    }
    const article = /^\/api\/articles\/([^/]+)/.exec(path)?.[1]
    if (article === undefined) return work()
    if (!(await inTurn(article, work)))
      answerError(res, {
        status: 503,
        code: 'busy',
        message: 'Too many changes of this article are waiting. Try again in a moment.',
        headers: { 'retry-after': '1' },
      })
  }

  return server
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}
