import type { IncomingMessage } from 'node:http'

import type { Answer } from '../http/answer'
import { Problem } from '../http/problems'
import { readQuery } from '../http/readQuery'
import { graphqlBodyLimit, type Graphql } from './createGraphql'

/** Carries a request to GraphQL and its answer back. Never cached: what it says of one page may change at any moment. */
export async function graphqlAnswer(req: IncomingMessage, graphql: Graphql, requestId: string): Promise<Answer> {
  const { method, url = '' } = req
  const post = method === 'POST'
  if (post && !/^application\/(json|graphql-response\+json)\b/i.test(req.headers['content-type'] ?? '')) {
    throw new Problem('unsupported-media-type', 'Send a JSON body: {"query": "…", "variables": {…}}.')
  }
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : ''
  const query = readQuery(search, post ? [] : ['query', 'variables', 'operationName', 'extensions'])
  if (!post && !query.has('query')) {
    throw new Problem('missing-parameter', "Give a 'query', or send one as POST. There is no page to look at here.")
  }
  const { status, contentType, body } = await graphql({
    url,
    method: post ? 'POST' : 'GET',
    headers: {
      accept: req.headers.accept?.includes('graphql-response+json')
        ? 'application/graphql-response+json'
        : 'application/json',
      ...(post && { 'content-type': 'application/json' }),
    },
    body: post ? demandOneQuery(await readBody(req)) : null,
    requestId,
  })
  return {
    status,
    headers: { 'Content-Type': contentType },
    body: Buffer.from(body, 'utf8'),
    etag: null,
    maxAge: null,
    changesAt: null,
  }
}

/** Several queries in one body would get round the limits of each. */
function demandOneQuery(body: string): string {
  try {
    const given: unknown = JSON.parse(body)
    if (typeof given === 'object' && given !== null && 'query' in given) return body
  } catch {
    // not JSON: the same answer
  }
  throw new Problem('invalid-query', 'The body is not a JSON object with a "query".')
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > graphqlBodyLimit) {
      throw new Problem('body-too-large', `A request has at most ${graphqlBodyLimit / 1024} KiB.`, {
        // the rest of the body is not read, so the connection cannot be used again
        headers: { Connection: 'close' },
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
