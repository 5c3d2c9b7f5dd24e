/** Whether an article that waits can be told from nothing: by words, by headers, by what is read for it, by the clock. */
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import type { Answer, AttackCase } from '../types'
import type { DemoArticleName, Stage } from '../stage/stage'
import { holds, stored } from './support'
import { unswitchable } from './unswitchable'

const waiting = ['draft', 'inReview', 'approved', 'sentBack', 'archived'] as const satisfies DemoArticleName[]

/** Two addresses that must not be told apart: that of an article that waits, and one of the same form of nothing. */
type Pair = readonly [string, string]

const otherLetter = (letter: string) => (letter === '0' ? '1' : '0')
const near = (id: string) => id.slice(0, -1) + otherLetter(id.slice(-1))

async function pairsOf(stage: Stage, article: (typeof waiting)[number]): Promise<Pair[]> {
  const id = stage.articles[article]
  const { slug, locale } = await stored(stage, id)
  const query = (one: string) => `/v1/graphql?query=${encodeURIComponent(`{article(id:"${one}"){id title}}`)}`
  return [
    [`/v1/articles/${id}`, `/v1/articles/${near(id)}`],
    [`/v1/articles/${id}/attestation`, `/v1/articles/${near(id)}/attestation`],
    [`/v1/articles/${String(slug)}?locale=${String(locale)}`, `/v1/articles/${String(slug)}x?locale=${String(locale)}`],
    [query(id), query(near(id))],
  ]
}

/** What names the moment or the request is left out, and the address where it is said back. */
const byNature = new Set(['date', 'x-request-id', 'x-content-age'])

interface Got {
  shown: string
  reads: string
  milliseconds: number
}

/** The content API over a store that counts, on a port and one connection of its own. */
async function openAsker(stage: Stage) {
  const reads: string[] = []
  const delivery = await stage.openCountingContentApi(reads)
  const server = createServer((req, res) => void delivery.handle(req, res)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await delivery.ready()
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    async ask(path: string): Promise<Got> {
      reads.length = 0
      const started = performance.now()
      const request = get({ host: '127.0.0.1', port, path, agent })
      const [response] = (await once(request, 'response')) as [IncomingMessage]
      const body = (await buffer(response)).toString()
      const milliseconds = performance.now() - started
      const headers = Object.entries(response.headers).filter(([name]) => !byNature.has(name))
      const plain = body.replace(/"(requestId|instance)":"[^"]*"/g, '')
      return {
        shown: `${response.statusCode} ${JSON.stringify(headers)} ${plain}`,
        reads: reads.join(' '),
        milliseconds,
      }
    },
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await delivery.close()
    },
  }
}

/** How often each of the two is asked for, and when it ends at the latest, in milliseconds. */
const tries = 2_000
const bound = 20_000

/**
 * How far two medians may lie apart, in milliseconds. The decision is made on what is read, which is exact; the clock
 * catches work that reads nothing. Asked in turns over one connection the medians differ by some hundredths; one statement
 * of a database, or hashing a page, takes several tenths at least, and no reader sees less than one over a network.
 */
const margin = 1

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

async function tellApart(stage: Stage): Promise<Answer> {
  const asker = await openAsker(stage)
  const wrong: string[] = []
  try {
    for (const article of waiting)
      for (const [real, none] of await pairsOf(stage, article)) {
        const [one, other] = [await asker.ask(real), await asker.ask(none)]
        if (one.shown !== other.shown) wrong.push(`${article} is shown otherwise: ${one.shown} and ${other.shown}`)
        if (one.reads !== other.reads) wrong.push(`for ${article} is read ${one.reads}, for nothing ${other.reads}`)
        if (one.reads === '' && !real.includes('graphql')) wrong.push(`nothing is read for ${real}: nothing was tried`)
      }
    const [[real, none] = ['', '']] = await pairsOf(stage, 'approved')
    const times = { real: [] as number[], none: [] as number[] }
    const end = performance.now() + bound
    for (let round = 0; round < tries && performance.now() < end; round += 1) {
      // in turns, and each first as often as the other: what slows the machine slows both
      const order = round % 2 === 0 ? (['real', 'none'] as const) : (['none', 'real'] as const)
      for (const which of order) times[which].push((await asker.ask(which === 'real' ? real : none)).milliseconds)
    }
    const [ofReal, ofNone] = [median(times.real), median(times.none)]
    stage.kept.measured = `${times.real.length} tries each: ${ofReal.toFixed(3)} ms and ${ofNone.toFixed(3)} ms (medians)`
    if (!(Math.abs(ofReal - ofNone) <= margin)) wrong.push(`the clock tells: ${stage.kept.measured}`)
  } finally {
    await asker.close()
  }
  stage.kept.wrong = wrong.slice(0, 3).join('; ')
  return { status: 404, code: null, said: stage.kept.measured ?? '' }
}

export const tellingApart: AttackCase = {
  id: 'waiting-told-from-nothing',
  story: 'A reader compares the 404 of pages that wait with the 404 of nothing, by what it says and by what it costs.',
  attempts: { 'content API': tellApart },
  expect: holds,
  holds: async ({ kept }) => kept.wrong || null,
  unswitchable: unswitchable.editionsAlone,
}
