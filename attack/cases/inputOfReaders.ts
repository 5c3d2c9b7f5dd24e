/** What readers may send to the content API, and bytes that are no request. */
import { connect } from 'node:net'

import type { AttackCase } from '../types'
import { readAnswer } from '../ways/rest'
import { bounded, timed } from './bounded'
import { holds } from './support'

function reads(id: string, story: string, send: (address: string) => Promise<Response>): AttackCase {
  return {
    id: `reader-${id}`,
    story,
    attempts: { 'content API': timed(async ({ address }) => readAnswer(await send(address))) },
    expect: holds,
    holds: async (stage, answer) => {
      const wrong = await bounded(stage, answer)
      // GraphQL over HTTP tells of refused queries in a 200
      return wrong ?? (answer.code !== null ? null : `answered ${answer.status}: ${answer.said}`)
    },
  }
}

const graphql = (query: string) => (address: string) =>
  fetch(`${address}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

const content: AttackCase[] = [
  reads('many-parameters', 'Five thousand parameters.', (address) =>
    fetch(`${address}/v1/articles?${Array.from({ length: 1_000 }, (_, index) => `p${index}=1`).join('&')}`),
  ),
  reads('cursor-tampered', 'A cursor that somebody made up.', (address) =>
    fetch(`${address}/v1/articles?locale=en&after=eyJhIjoxfQ.AAAA`),
  ),
  reads('parameter-twice', 'A parameter given twice.', (address) =>
    fetch(`${address}/v1/articles?locale=en&locale=de`),
  ),
  reads('parameter-prototype', 'A parameter that names the prototype.', (address) =>
    fetch(`${address}/v1/articles?__proto__=x`),
  ),
  reads('overlong-utf8', 'A slug of bytes that are no text.', (address) =>
    fetch(`${address}/v1/articles/%c0%af%ff?locale=en`),
  ),
  reads('address-too-long', 'An address of nine thousand letters.', (address) =>
    fetch(`${address}/v1/articles/${'a'.repeat(9_000)}?locale=en`),
  ),
  reads('post', 'A reader writes.', (address) => fetch(`${address}/v1/articles`, { method: 'POST', body: '{}' })),
  reads(
    'graphql-depth',
    'A query without end.',
    graphql(`{articles{${'edges{node{'.repeat(60)}id${'}}'.repeat(60)}}}`),
  ),
  reads(
    'graphql-aliases',
    'Five hundred aliases.',
    graphql(
      `{${Array.from({ length: 500 }, (_, index) => `a${index}:articles(locale:"en"){edges{node{id}}}`).join(' ')}}`,
    ),
  ),
  reads(
    'graphql-directives',
    'A thousand directives.',
    graphql(`{articles(locale:"en") ${'@skip(if:false) '.repeat(1_000)}{edges{node{id}}}}`),
  ),
  reads(
    'graphql-cycle',
    'A cycle of fragments.',
    graphql('{...A} fragment A on Query {...B} fragment B on Query {...A}'),
  ),
  reads('graphql-mutation', 'A reader changes something.', graphql('mutation{publish(id:"x"){id}}')),
  reads(
    'graphql-introspection',
    'A hidden type is asked for.',
    graphql('{__type(name:"Draft"){name} workflow{state}}'),
  ),
  reads('graphql-batch', 'Many queries in one body.', (address) =>
    fetch(`${address}/v1/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{articles{edges{cursor}}}' }))),
    }),
  ),
]

/** Bytes that no client library would send. */
function raw(id: string, story: string, bytes: (host: string) => string): AttackCase {
  return {
    id: `raw-${id}`,
    story,
    attempts: {
      rest: timed(async ({ address }) => {
        const { hostname, port, host } = new URL(address)
        const said = await new Promise<string>((resolve) => {
          const socket = connect(Number(port), hostname, () => socket.end(bytes(host)))
          let heard = ''
          socket.on('data', (chunk) => (heard += chunk.toString()))
          socket.on('close', () => resolve(heard))
          socket.on('error', () => resolve(heard))
          socket.setTimeout(5_000, () => socket.destroy())
        })
        return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 400), code: 'raw', said: said.slice(0, 200) }
      }),
    },
    expect: holds,
    holds: bounded,
  }
}

const shapes: AttackCase[] = [
  raw(
    'length-and-chunks',
    'A length and chunks at once.',
    (host) =>
      `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n`,
  ),
  raw(
    'two-lengths',
    'Two lengths.',
    (host) => `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
  ),
  raw(
    'header-too-long',
    'A header of twenty thousand letters.',
    (host) => `GET /v1/articles HTTP/1.1\r\nHost: ${host}\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
  ),
  raw('no-host', 'No host.', () => 'GET /v1/articles HTTP/1.1\r\n\r\n'),
  raw(
    'half-a-request',
    'Half a request.',
    (host) => `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 500\r\n\r\n{"em`,
  ),
]

export const inputOfReaders: AttackCase[] = [...content, ...shapes]
