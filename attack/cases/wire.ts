/** Below HTTP: bytes that two servers could read as different requests, and clients that hold a connection and say little. */
import type { Socket } from 'node:net'

import type { Answer, AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { talk, type Heard } from '../ways/socket'
import { holds } from './support'
import { unswitchable } from './unswitchable'

const hidden = (host: string) => `GET /v1/articles?locale=en HTTP/1.1\r\nHost: ${host}\r\n\r\n`

/** Paths that read a body: the studio's sign-in, and GraphQL of the content API. */
const paths = { rest: '/api/users/login', 'content API': '/v1/graphql' } as const

function ways(
  send: (stage: Stage, way: keyof typeof paths, address: string) => Promise<Answer>,
): AttackCase['attempts'] {
  return {
    rest: (stage) => send(stage, 'rest', stage.address),
    'content API': (stage) => send(stage, 'content API', stage.deliveryAddress),
  }
}

/** A request that could be read as two: refused or cut off, and answered once at most. */
function shape(
  id: string,
  story: string,
  bytes: (host: string, path: string) => string,
  defended: Pick<AttackCase, 'defences' | 'unswitchable'> = { unswitchable: unswitchable.ofNode },
): AttackCase {
  return {
    id: `smuggled-${id}`,
    story,
    attempts: ways(async (stage, way, address) => {
      const say = (socket: Socket, host: string) => void socket.write(bytes(host, paths[way]), 'latin1')
      const heard = await talk(address, { patience: 3_000, say })
      stage.kept.heard = JSON.stringify(heard)
      return { status: heard.statuses[0] ?? 400, code: null, said: heard.text.slice(0, 200) }
    }),
    expect: holds,
    holds: async (stage) => {
      const { statuses, text, closedAfter } = JSON.parse(stage.kept.heard ?? '{}') as Heard
      if (statuses.length > 1) return `it was answered ${statuses.length} times: ${statuses.join()}`
      if (statuses.some((status) => status < 400 || status >= 500)) return `it was answered ${statuses.join()}: ${text}`
      if (text.includes('"items"')) return 'what was hidden in it was answered'
      return statuses.length === 0 && closedAfter === null ? 'it was neither answered nor cut off' : null
    },
    ...defended,
  }
}

const post = (host: string, path: string, headers: string[], body: string) =>
  [`POST ${path} HTTP/1.1`, `Host: ${host}`, 'Content-Type: application/json', ...headers, '', body].join('\r\n')

const strictly = { defences: ['strict reading of HTTP'] }

const shapes: AttackCase[] = [
  shape(
    'length-then-chunks',
    'A length, then chunks, and a request behind the last chunk.',
    (host, path) => post(host, path, ['Content-Length: 5', 'Transfer-Encoding: chunked'], `0\r\n\r\n${hidden(host)}`),
    strictly,
  ),
  shape(
    'chunks-then-length',
    'Chunks, then a length that ends within them.',
    (host, path) =>
      post(host, path, ['Transfer-Encoding: chunked', 'Content-Length: 3'], `2\r\n{}\r\n0\r\n\r\n${hidden(host)}`),
    strictly,
  ),
  shape('two-lengths', 'Two lengths, and a request between them.', (host, path) =>
    post(host, path, ['Content-Length: 2', `Content-Length: ${2 + hidden(host).length}`], `{}${hidden(host)}`),
  ),
  shape('list-of-lengths', 'A list for a length.', (host, path) =>
    post(host, path, ['Content-Length: 2, 40'], `{}${hidden(host)}`),
  ),
  shape('signed-length', 'A length with a sign.', (host, path) =>
    post(host, path, ['Content-Length: +2'], `{}${hidden(host)}`),
  ),
  shape('negative-length', 'A negative length.', (host, path) =>
    post(host, path, ['Content-Length: -2'], `{}${hidden(host)}`),
  ),
  shape(
    'spaced-header',
    'A space before the colon of what says how the body ends.',
    (host, path) => post(host, path, ['Content-Length: 2', 'Transfer-Encoding : chunked'], `0\r\n\r\n${hidden(host)}`),
    strictly,
  ),
  shape(
    'other-coding',
    'A coding that only looks like chunks.',
    (host, path) => post(host, path, ['Transfer-Encoding: xchunked'], `0\r\n\r\n${hidden(host)}`),
    strictly,
  ),
  shape(
    'chunks-not-last',
    'Chunks, and another coding around them.',
    (host, path) => post(host, path, ['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${hidden(host)}`),
    strictly,
  ),
  shape('folded-header', 'How the body ends, folded into the line before.', (host, path) =>
    post(host, path, ['Content-Length: 2', 'X-Folded: a', ' Transfer-Encoding: chunked'], '{}'),
  ),
  shape('bare-newlines', 'Lines that end without a carriage return.', (host, path) =>
    post(host, path, ['Content-Length: 2'], `{}`).replaceAll('\r\n', '\n'),
  ),
  shape('bare-return', 'A carriage return alone inside of a header.', (host, path) =>
    post(host, path, ['Content-Length: 2', 'X-A: b\rTransfer-Encoding: chunked'], '{}'),
  ),
  shape('newline-in-chunk-extension', 'A newline inside of the extension of a chunk.', (host, path) =>
    post(host, path, ['Transfer-Encoding: chunked'], `2;a=\nb\r\n{}\r\n0\r\n\r\n`),
  ),
  shape('endless-chunk-extension', 'An extension of a chunk of a hundred thousand letters.', (host, path) =>
    post(host, path, ['Transfer-Encoding: chunked'], `2;${'a'.repeat(100_000)}\r\n{}\r\n0\r\n\r\n`),
  ),
  shape('chunk-too-large', 'A chunk whose size is too large for a number.', (host, path) =>
    post(host, path, ['Transfer-Encoding: chunked'], `FFFFFFFFFFFFFFFFF2\r\n{}\r\n0\r\n\r\n${hidden(host)}`),
  ),
]

/** How many connections of each kind are held. */
const held = 40

/** Longest that each may be held, in milliseconds: the limit of the server, how often it looks, and a busy machine. */
const longest = {
  rest: { nothing: 15_000, headers: 15_000, body: 60_000, idle: 10_000 },
  'content API': { nothing: 15_000, headers: 15_000, body: 30_000, idle: 5_000 },
} as const
const slack = 12_000

/** Goes on as long as the connection is open, a byte at a time. */
function drip(socket: Socket, start: string): void {
  socket.write(start)
  const timer = setInterval(() => socket.write('a'), 1_000)
  socket.on('close', () => clearInterval(timer))
}

const slow: AttackCase = {
  id: 'slow-clients',
  story: 'Somebody holds a hundred and sixty connections: silent, slow with headers, slow with bodies, idle.',
  attempts: ways(async (stage, way, address) => {
    const path = paths[way]
    const kinds = {
      nothing: () => undefined,
      headers: (socket: Socket, host: string) => drip(socket, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `),
      body: (socket: Socket, host: string) => drip(socket, post(host, path, ['Content-Length: 100000'], '{')),
      idle: (socket: Socket, host: string) => void socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    }
    const wrong: string[] = []
    let open = true
    const holding = Object.entries(kinds).map(async ([kind, say]) => {
      const limit = longest[way][kind as keyof typeof kinds] + slack
      const heard = await Promise.all(Array.from({ length: held }, () => talk(address, { patience: limit, say })))
      const left = heard.filter(({ closedAfter }) => closedAfter === null).length
      if (left > 0) wrong.push(`${left} of ${held} connections (${kind}) were still open after ${limit} ms`)
      const failed = heard.flatMap(({ statuses }) => statuses).find((status) => status >= 500)
      if (failed) wrong.push(`a connection (${kind}) was answered ${failed}`)
      return Math.max(...heard.map(({ closedAfter }) => closedAfter ?? Infinity))
    })
    const others = (async () => {
      let slowest = 0
      while (open) {
        const started = performance.now()
        const response = await fetch(`${address}/v1/articles/${stage.articles.live}`)
        await response.text()
        slowest = Math.max(slowest, performance.now() - started)
        if (response.status !== 200) wrong.push(`a reader was answered ${response.status} meanwhile`)
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      return Math.round(slowest)
    })()
    const closed = await Promise.all(holding)
    open = false
    const slowest = await others
    if (slowest > 3_000) wrong.push(`a reader waited ${slowest} ms meanwhile`)
    stage.kept.wrong = wrong.join('; ')
    stage.kept.measured = `closed after ${closed.join(', ')} ms; the slowest reader meanwhile waited ${slowest} ms`
    return { status: 408, code: null, said: stage.kept.measured }
  }),
  expect: holds,
  holds: async ({ kept }) => kept.wrong || null,
  defences: ['patience of the servers'],
}

export const wire: CaseGroup = { heading: 'Wire', cases: [...shapes, slow] }
