/**
 * GraphQL over the published articles: queries only, no page that loads anything from elsewhere, limits on what one
 * request may cost, errors with the codes of REST.
 */
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { GraphQLError, type ExecutionResult } from 'graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'

import { EvidenceBroken } from '../evidence/evidenceBroken'
import { problems } from '../http/problems'
import { toProblem } from '../http/toProblem'
import { createResolvers, type ResolverOptions } from './resolvers'
import { typeDefs } from './typeDefs'

export const graphqlPath = '/v1/graphql'

/** Longest body of a request, in bytes. */
export const graphqlBodyLimit = 32 * 1024

/** The whole of an article has depth 5 and costs about 800. */
const limits = {
  maxDepth: { n: 8 },
  maxAliases: { n: 15 },
  maxTokens: { n: 1_000 },
  maxDirectives: { n: 20 },
  costLimit: { maxCost: 5_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ignoreIntrospection: true },
  blockFieldSuggestion: { enabled: true },
}

export interface GraphqlRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body: string | null
  requestId: string
}

export type Graphql = (request: GraphqlRequest) => Promise<{ status: number; contentType: string; body: string }>

export interface GraphqlOptions extends ResolverOptions {
  logger: Logger
  onBroken(error: EvidenceBroken): void
}

export function createGraphql(options: GraphqlOptions): Graphql {
  const yoga = createYoga<{ requestId: string }>({
    schema: createSchema({ typeDefs, resolvers: createResolvers(options) }),
    graphqlEndpoint: graphqlPath,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: graphqlBodyLimit,
    cors: false,
    logging: false,
    // what may be told is decided below, for every error alike
    maskedErrors: false,
    plugins: [
      ...new EnvelopArmor(limits).protect().plugins,
      {
        onResultProcess({ result, setResult, serverContext }: ResultProcess) {
          if (Array.isArray(result) || !('errors' in result) || !result.errors) return
          const { requestId } = serverContext
          setResult({ ...result, errors: result.errors.map((error) => publicError(error, requestId, options)) })
        },
      },
    ],
  })

  return async ({ url, method, headers, body, requestId }) => {
    const response = await yoga.fetch(`http://localhost${url}`, { method, headers, body }, { requestId })
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'application/json; charset=utf-8',
      body: await response.text(),
    }
  }
}

interface ResultProcess {
  result: ExecutionResult | ExecutionResult[]
  setResult(result: ExecutionResult): void
  serverContext: { requestId: string }
}

/** An error as clients may see it: ours by its code, one of the query itself in GraphQL's words, anything else masked. */
function publicError(error: GraphQLError, requestId: string, { logger, onBroken }: GraphqlOptions): GraphQLError {
  const { originalError, nodes, source, positions, path } = error
  const where = { nodes, source, positions, path }
  if (!originalError || originalError instanceof GraphQLError) {
    const code = /limit|exceeded/i.test(error.message) && !path ? 'query-too-costly' : 'invalid-query'
    const http = error.extensions.http
    return new GraphQLError(error.message, { ...where, extensions: { code, ...(http !== undefined && { http }) } })
  }
  if (originalError instanceof EvidenceBroken) onBroken(originalError)
  const problem = toProblem(originalError, requestId)
  if (problem.code === 'internal') logger.error({ err: originalError, requestId }, 'a GraphQL field failed')
  const { status } = problems[problem.code]
  return new GraphQLError(problem.message, { ...where, extensions: { code: problem.code, status, ...problem.extra } })
}
