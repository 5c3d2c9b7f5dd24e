/** Routes of the content API, behind the hot path (createDelivery.ts). Reads only; every refusal is a `Problem`. */
import express, { type Express, type Request, type Response } from 'express'

import { graphqlAnswer } from './graphql/graphqlAnswer'
import { graphqlPath, type Graphql } from './graphql/createGraphql'
import { accepts } from './http/accepts'
import { jsonAnswer, type Answer } from './http/answer'
import { Problem } from './http/problems'
import { readQuery } from './http/readQuery'
import { notFound } from './http/toProblem'
import type { ArticleReference } from './catalogue/resolveArticle'
import type { Representation } from './routes/articleAnswers'
import { entryPoint, explainProblem, explainProblems } from './routes/entryPoint'
import { listParameters, readListQuestion, type ListArticles } from './routes/listArticles'

export interface AppParts {
  siteUrl: string
  keysUrl: string
  locales: readonly string[]
  publicKeys: () => unknown
  article: (reference: ArticleReference, what: Representation) => Promise<Answer>
  listArticles: ListArticles
  graphql: Graphql
  health: () => Answer
  readiness: () => Answer
  /** Throws where content must not be served now. */
  demandFresh: () => void
  send: (req: Request, res: Response, answer: Answer) => void
  sendError: (req: Request, res: Response, error: unknown) => void
  requestIdOf: (res: Response) => string
}

export const jsonTypes = ['application/json', 'application/problem+json']
const graphqlTypes = ['application/json', 'application/graphql-response+json']

interface Route {
  path: string
  answer: (req: Request, res: Response) => Answer | Promise<Answer>
  methods?: readonly string[]
  types?: readonly string[]
  /** Content: not served without a proof of freshness. */
  content?: boolean
}

export function createApp(parts: AppParts): Express {
  const { article, listArticles, publicKeys, siteUrl, keysUrl, locales, send, sendError } = parts
  const oneArticle = (what: Representation) => (req: Request) => {
    const query = queryOf(req, ['locale'])
    return article({ idOrSlug: String(req.params.idOrSlug), locale: query.get('locale') ?? null }, what)
  }

  const routes: Route[] = [
    { path: '/v1', answer: plain(() => entryPoint(siteUrl, keysUrl, locales)) },
    { path: '/v1/problems', answer: plain(explainProblems) },
    { path: '/v1/problems/:code', answer: plain((req) => explainProblem(String(req.params.code))) },
    { path: '/v1/articles', answer: list, content: true },
    { path: '/v1/articles/:idOrSlug', answer: oneArticle('article'), content: true },
    { path: '/v1/articles/:idOrSlug/attestation', answer: oneArticle('attestation'), content: true },
    {
      path: graphqlPath,
      answer: (req, res) => graphqlAnswer(req, parts.graphql, parts.requestIdOf(res)),
      methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      types: graphqlTypes,
      content: true,
    },
    { path: '/healthz', answer: parts.health },
    { path: '/readyz', answer: parts.readiness },
    { path: '/.well-known/jwks.json', answer: plain(publicKeys), types: [...jsonTypes, 'application/jwk-set+json'] },
  ]

  async function list(req: Request): Promise<Answer> {
    const { items, next, changesAt } = await listArticles(readListQuestion(queryOf(req, listParameters)))
    const link = nextLink(req, next)
    return jsonAnswer(JSON.stringify({ items, next }), { changesAt, headers: link === null ? {} : { Link: link } })
  }

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  app.enable('strict routing')
  // parameters are read by readQuery
  app.set('query parser', false)
  for (const route of routes) app.all(route.path, (req, res) => void run(route, req, res))
  app.use((req, res) => sendError(req, res, notFound()))
  // Express knows an error handler by its four parameters
  app.use((error: unknown, req: Request, res: Response, _next: unknown) => sendError(req, res, error))

  async function run(route: Route, req: Request, res: Response): Promise<void> {
    const { answer, methods = ['GET', 'HEAD', 'OPTIONS'], types = jsonTypes, content = false } = route
    try {
      const allow = methods.join(', ')
      if (!methods.includes(req.method)) {
        throw new Problem('method-not-allowed', `Only ${allow}: nothing can be changed here.`, {
          headers: { Allow: allow },
        })
      }
      if (req.method === 'OPTIONS') return send(req, res, optionsAnswer(allow))
      if (content) parts.demandFresh()
      if (!accepts(req.headers.accept, types)) {
        throw new Problem('not-acceptable', `This comes as ${types.join(' or ')}.`, { extra: { available: types } })
      }
      send(req, res, await answer(req, res))
    } catch (error) {
      sendError(req, res, error)
    }
  }

  return app
}

/** JSON that has nothing to do with content. */
function plain(make: (req: Request) => unknown): (req: Request) => Answer {
  return (req) => {
    queryOf(req, [])
    return jsonAnswer(JSON.stringify(make(req)))
  }
}

function searchOf({ url }: Request): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}

function queryOf(req: Request, known: readonly string[]): Map<string, string> {
  return readQuery(searchOf(req), known)
}

function nextLink(req: Request, next: string | null): string | null {
  if (next === null) return null
  const search = new URLSearchParams(searchOf(req))
  search.set('after', next)
  return `</v1/articles?${search.toString()}>; rel="next"`
}

function optionsAnswer(allow: string): Answer {
  return {
    status: 204,
    headers: {
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
    body: Buffer.alloc(0),
    etag: null,
    maxAge: null,
    changesAt: null,
  }
}
