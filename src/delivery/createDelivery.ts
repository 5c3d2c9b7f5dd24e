/**
 * The content API as a handler for node:http, alone or mounted in front of something else. What is asked for most, an
 * article that is held, is answered before any router is reached.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { createAnswerCache } from './answers/createAnswerCache'
import { createCatalogue } from './catalogue/createCatalogue'
import { createResolver } from './catalogue/resolveArticle'
import { systemClock } from './clock'
import { createApp, jsonTypes } from './createApp'
import { createCursors } from './cursors'
import type { DeliveryDeps } from './deliveryDeps'
import { EvidenceBroken } from './evidence/evidenceBroken'
import { createFreshness } from './freshness/createFreshness'
import { createGraphql } from './graphql/createGraphql'
import { accepts } from './http/accepts'
import { problemAnswer } from './http/answer'
import { Problem } from './http/problems'
import { sendAnswer } from './http/sendAnswer'
import { notFound, toProblem } from './http/toProblem'
import { createArticleAnswers } from './routes/articleAnswers'
import { healthAnswer, readinessAnswer, staleProblem } from './routes/health'
import { createListArticles } from './routes/listArticles'

/** Longest address, in characters. */
const longestUrl = 8 * 1024

/** Paths that are answered here, each with everything below it. */
const ownPaths = ['/v1', '/healthz', '/readyz', '/.well-known']

export interface DeliveryStats {
  /** `seq` of the newest edition known, and whole seconds since that was last proved. */
  seq: number
  age: number | null
  fresh: boolean
  /** Requests, and how many of them were answered from memory before any router. */
  requests: number
  hits: number
  /** Answers, list items and fields refused because what is stored does not verify. */
  evidenceBroken: number
  held: { articles: number; articleBytes: number; answers: number; answerBytes: number }
}

export interface Delivery {
  /** Answers a request whose path is the content API's; else does nothing and returns `false`. */
  handle(req: IncomingMessage, res: ServerResponse): boolean
  /** Answers any request with 404: for a server that has nothing but this. */
  answerNotFound(req: IncomingMessage, res: ServerResponse): void
  /** Settles once content can be served. */
  ready(): Promise<void>
  /** Stops asking the database and closes the store. */
  close(): Promise<void>
  stats(): DeliveryStats
}

export function createDelivery(deps: DeliveryDeps): Delivery {
  const { store, verifier, siteUrl, locales, logger, clock = systemClock, cacheBytes = 64 * 1024 * 1024 } = deps
  const keysUrl = `${siteUrl}/.well-known/jwks.json`
  const counts = { requests: 0, hits: 0, evidenceBroken: 0 }

  function countBroken({ row, reason }: EvidenceBroken): void {
    counts.evidenceBroken += 1
    logger.error({ row, reason }, 'evidence is broken: not served')
  }

  const answers = createAnswerCache(cacheBytes / 2)
  const freshness = createFreshness({
    ...{ store, verifier, clock, logger },
    maxStaleSeconds: deps.maxStaleSeconds ?? 30,
    pollMilliseconds: deps.pollMilliseconds ?? 250,
    drop(articles) {
      catalogue.drop(articles)
      answers.drop(articles)
    },
  })
  const { generation } = freshness
  const catalogue = createCatalogue({
    ...{ store, verifier, clock, siteUrl, keysUrl, generation },
    cacheBytes: cacheBytes / 2,
    onBroken: countBroken,
  })
  const resolver = createResolver(catalogue, locales)
  const listArticles = createListArticles({ catalogue, resolver, cursors: createCursors(deps.cursorSecret) })

  const moment = { clock, seq: freshness.seq, age: freshness.age }

  function requestIdOf(res: ServerResponse): string {
    const known = res.getHeader('X-Request-Id')
    if (typeof known === 'string') return known
    const id = randomUUID()
    res.setHeader('X-Request-Id', id)
    return id
  }

  function sendError(req: IncomingMessage, res: ServerResponse, error: unknown): void {
    const requestId = requestIdOf(res)
    if (error instanceof EvidenceBroken) countBroken(error)
    const problem = toProblem(error, requestId)
    if (problem.code === 'internal') logger.error({ err: error, requestId }, 'a request failed')
    if (problem.code === 'unavailable') logger.warn({ err: error, requestId }, 'the database did not answer')
    sendAnswer(req, res, problemAnswer(problem, siteUrl), moment)
  }

  const app = createApp({
    ...{ siteUrl, keysUrl, locales, listArticles, requestIdOf, sendError },
    publicKeys: deps.publicKeys,
    article: createArticleAnswers({ ...{ resolver, answers, generation, siteUrl, keysUrl } }),
    graphql: createGraphql({ resolver, listArticles, logger, onBroken: countBroken }),
    health: healthAnswer,
    readiness: () => readinessAnswer(freshness, counts.evidenceBroken),
    demandFresh() {
      if (!freshness.isFresh()) throw staleProblem()
    },
    send: (req, res, answer) => sendAnswer(req, res, answer, moment),
  })

  function answerFromMemory(req: IncomingMessage, res: ServerResponse, url: string): boolean {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !freshness.isFresh()) return false
    const answer = answers.get(url, clock.now())
    if (!answer || !accepts(req.headers.accept, jsonTypes)) return false
    counts.hits += 1
    sendAnswer(req, res, answer, moment)
    return true
  }

  return {
    handle(req, res) {
      const { url = '/' } = req
      if (!isOwn(url)) return false
      counts.requests += 1
      if (url.length > longestUrl) {
        sendError(req, res, new Problem('uri-too-long', `An address here has at most ${longestUrl} characters.`))
      } else if (!answerFromMemory(req, res, url)) {
        app(req, res)
      }
      return true
    },
    answerNotFound: (req, res) => sendError(req, res, notFound()),
    ready: () => freshness.first,
    async close() {
      freshness.stop()
      await store.close()
    },
    stats() {
      const { articles, bytes: articleBytes } = catalogue.size()
      const { answers: count, bytes: answerBytes } = answers.size()
      return {
        seq: freshness.seq(),
        age: freshness.age(),
        fresh: freshness.isFresh(),
        ...counts,
        held: { articles, articleBytes, answers: count, answerBytes },
      }
    },
  }
}

function isOwn(url: string): boolean {
  return ownPaths.some((path) => url.startsWith(path) && ['', '/', '?'].includes(url.charAt(path.length)))
}
