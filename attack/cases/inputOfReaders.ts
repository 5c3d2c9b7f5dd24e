/** What readers may send to the content API, and bytes that are no request. */
import { connect } from 'node:net'

import type { AttackCase } from '../types'
import { readAnswer } from '../ways/rest'
import { bounded, timed } from './bounded'
import { holds } from './support'
import { unswitchable } from './unswitchable'

type Defended = Pick<AttackCase, 'defences' | 'unswitchable'>

function reads(
  id: string,
  story: string,
  send: (address: string) => Promise<Response>,
  { told, ...defended }: Defended & { told?: string },
): AttackCase {
  return {
    id: `reader-${id}`,
    story,
    attempts: { 'content API': timed(async ({ address }) => readAnswer(await send(address))) },
    expect: holds,
    holds: async (stage, answer) => {
      const wrong = await bounded(stage, answer)
      // GraphQL over HTTP tells of refused queries in a 200
      return (
        wrong ??
        (answer.code !== null && (told === undefined || answer.code === told)
          ? null
          : `answered ${answer.status} ${answer.code ?? ''}: ${answer.said}`)
      )
    },
    ...defended,
  }
}

const graphql = (query: string) => (address: string) =>
  fetch(`${address}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

const content: AttackCase[] = [
  reads(
    'many-parameters',
    'Five thousand parameters.',
    (address) =>
      fetch(`${address}/v1/articles?${Array.from({ length: 1_000 }, (_, index) => `p${index}=1`).join('&')}`),
    { defences: ['known parameters'] },
  ),
  reads(
    'cursor-tampered',
    'A cursor that somebody made up.',
    (address) => fetch(`${address}/v1/articles?locale=en&after=eyJhIjoxfQ.${'A'.repeat(22)}`),
    { told: 'invalid-cursor', defences: ['cursors made here'] },
  ),
  reads(
    'parameter-twice',
    'A parameter given twice.',
    (address) => fetch(`${address}/v1/articles?locale=en&locale=de`),
    { told: 'invalid-parameter', unswitchable: unswitchable.readInOnePlace },
  ),
  reads(
    'parameter-prototype',
    'A parameter that names the prototype.',
    (address) => fetch(`${address}/v1/articles?__proto__=x`),
    { defences: ['known parameters'] },
  ),
  reads(
    'overlong-utf8',
    'A slug of bytes that are no text.',
    (address) => fetch(`${address}/v1/articles/%c0%af%ff?locale=en`),
    { told: 'not-found', defences: ['addresses that are no text'] },
  ),
  reads(
    'address-too-long',
    'An address of nine thousand letters.',
    (address) => fetch(`${address}/v1/articles/${'a'.repeat(9_000)}?locale=en`),
    { told: 'uri-too-long', unswitchable: unswitchable.readInOnePlace },
  ),
  reads('post', 'A reader writes.', (address) => fetch(`${address}/v1/articles`, { method: 'POST', body: '{}' }), {
    unswitchable: unswitchable.notBuilt,
  }),
  reads(
    'graphql-depth',
    'A query without end.',
    graphql(`{articles{${'edges{node{'.repeat(60)}id${'}}'.repeat(60)}}}`),
    { told: 'query-too-costly', defences: ['limits of GraphQL'] },
  ),
  reads(
    'graphql-aliases',
    'Five hundred aliases.',
    graphql(
      `{${Array.from({ length: 500 }, (_, index) => `a${index}:articles(locale:"en"){edges{node{id}}}`).join(' ')}}`,
    ),
    { told: 'query-too-costly', defences: ['limits of GraphQL'] },
  ),
  reads(
    'graphql-directives',
    'A thousand directives.',
    graphql(`{articles(locale:"en") ${'@skip(if:false) '.repeat(1_000)}{edges{node{id}}}}`),
    { told: 'query-too-costly', defences: ['limits of GraphQL'] },
  ),
  reads(
    'graphql-cycle',
    'A cycle of fragments.',
    graphql('{...A} fragment A on Query {...B} fragment B on Query {...A}'),
    { unswitchable: unswitchable.ofLibraries },
  ),
  reads('graphql-mutation', 'A reader changes something.', graphql('mutation{publish(id:"x"){id}}'), {
    unswitchable: unswitchable.notBuilt,
  }),
  reads(
    'graphql-introspection',
    'A hidden type is asked for.',
    graphql('{__type(name:"Draft"){name} workflow{state}}'),
    { unswitchable: unswitchable.notBuilt },
  ),
  reads(
    'graphql-batch',
    'Many queries in one body.',
    (address) =>
      fetch(`${address}/v1/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{articles{edges{cursor}}}' }))),
      }),
    { unswitchable: unswitchable.readInOnePlace },
  ),
]

/** Bytes that no client library would send. */
function raw(id: string, story: string, bytes: (host: string) => string, defended: Defended): AttackCase {
  return {
    id: `raw-${id}`,
    story,
    attempts: {
      rest: timed(async (stage) => {
        const { address } = stage
        const { hostname, port, host } = new URL(address)
        const said = await new Promise<string>((resolve) => {
          const socket = connect(Number(port), hostname, () => socket.write(bytes(host)))
          // at once it would take back the question with the end of it
          const end = setTimeout(() => socket.end(), 1_500)
          let heard = ''
          socket.on('data', (chunk) => (heard += chunk.toString()))
          socket.on('close', () => (clearTimeout(end), resolve(heard)))
          socket.on('error', () => resolve(heard))
          socket.setTimeout(5_000, () => socket.destroy())
        })
        stage.kept.answers = String([...said.matchAll(/(?:^|\n|[^\r\n])HTTP\/1\.[01] \d{3}/g)].length)
        return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 400), code: 'raw', said: said.slice(0, 200) }
      }),
    },
    expect: holds,
    holds: async (stage, answer) => {
      const wrong = await bounded(stage, answer)
      if (wrong) return wrong
      if (Number(stage.kept.answers) > 1) return `it was answered ${stage.kept.answers} times: ${answer.said}`
      return answer.status >= 400 ? null : `answered ${answer.status}: ${answer.said}`
    },
    ...defended,
  }
}

const shapes: AttackCase[] = [
  raw(
    'length-and-chunks',
    'A length and chunks at once.',
    (host) =>
      `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n`,
    { defences: ['strict reading of HTTP'] },
  ),
  raw(
    'two-lengths',
    'Two lengths.',
    (host) => `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
    { unswitchable: unswitchable.ofNode },
  ),
  raw(
    'header-too-long',
    'A header of twenty thousand letters.',
    (host) => `GET /v1/articles HTTP/1.1\r\nHost: ${host}\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    { defences: ['length of headers'] },
  ),
  raw('no-host', 'No host.', () => 'GET /v1/articles HTTP/1.1\r\n\r\n', { defences: ['strict reading of HTTP'] }),
  raw(
    'half-a-request',
    'Half a request.',
    (host) => `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 500\r\n\r\n{"em`,
    { unswitchable: unswitchable.ofNode },
  ),
]

export const inputOfReaders: AttackCase[] = [...content, ...shapes]
