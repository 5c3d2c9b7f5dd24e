import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import autocannon from 'autocannon'

import type { Asked } from './askSide'
import { compare } from './numbers'
import { memoryOf, processorTime, startServer, type ServerProcess } from './serverProcess'
import { plainLine, ratioLine, type Line } from './table'

export interface DeliverySettings {
  databaseUri: string
  /** Where the house keeps its public keys. */
  folder: string
  slug: string
  rounds: number
  /** How long each is asked in a round. */
  seconds: number
}

/** Connections that ask at the same time. */
const connections = 8

/**
 * An article by the delivery process alone against bare node:http with the same body and against Payload's REST, whose
 * handler stands in node:http without Next; and what the process takes to start and to stand.
 */
export async function measureDelivery(settings: DeliverySettings, plain: Asked<'plain'>): Promise<Line[]> {
  if (!existsSync('dist/delivery.mjs')) throw new Error('The delivery server is not built. Run `npm run build` first.')
  const env = { DATABASE_URI: settings.databaseUri, COUNTERSIGN_DATA_DIR: settings.folder }
  const startDelivery = () => startServer(['-C', 'production', 'dist/delivery.mjs'], env, '/readyz')
  let delivery = await startDelivery()
  const article = `/v1/articles/${settings.slug}?locale=en`
  const answer = await fetch(`${delivery.address}${article}`)
  if (!answer.ok) throw new Error(`The article is not served: ${answer.status} ${await answer.text()}`)
  const body = path.join(settings.folder, 'answer.json')
  writeFileSync(body, Buffer.from(await answer.arrayBuffer()))
  const startBare = () => startServer(['bench/bareServer.mjs', body], {}, '/')
  let bare = await startBare()
  try {
    const starts: Record<'delivery' | 'bare', { ready: number[][]; memory: number[][] }> = {
      delivery: { ready: [], memory: [] },
      bare: { ready: [], memory: [] },
    }
    const note = async ({ ready, memory }: (typeof starts)['bare'], server: ServerProcess) => {
      ready.push([server.readyAfter])
      memory.push([await memoryOf(server.pid)])
    }
    for (let round = 0; round < settings.rounds; round += 1) {
      await delivery.stop()
      delivery = await startDelivery()
      await note(starts.delivery, delivery)
      await bare.stop()
      bare = await startBare()
      await note(starts.bare, bare)
    }

    const payload = await plain.serve()
    const asked = { house: [] as Load[], bare: [] as Load[], payload: [] as Load[] }
    for (let round = 0; round < settings.rounds; round += 1) {
      asked.bare.push(await load(bare.address, bare.pid, settings.seconds))
      asked.house.push(await load(`${delivery.address}${article}`, delivery.pid, settings.seconds))
      asked.payload.push(await load(payload, plain.pid, settings.seconds))
    }
    const perSecond = (loads: Load[]) => loads.map((one) => [one.perSecond])
    const processor = (loads: Load[]) => loads.map((one) => [one.microseconds ?? 0])
    const [house, bareLoad, rest] = [asked.house, asked.bare, asked.payload]
    return [
      ratioLine('GET an article, against bare node:http', compare(perSecond(house), perSecond(bareLoad)), {
        unit: '/s',
        digits: 0,
        goal: { least: 0.5 },
      }),
      ...(house.every((one) => one.microseconds !== null)
        ? [
            ratioLine('… processor time of the server per answer', compare(processor(house), processor(bareLoad)), {
              unit: 'µs',
              digits: 0,
            }),
          ]
        : []),
      ratioLine('GET an article, against Payload’s REST', compare(perSecond(house), perSecond(rest)), {
        unit: '/s',
        digits: 0,
      }),
      ratioLine('delivery: ready after, against bare node:http', compare(starts.delivery.ready, starts.bare.ready), {
        digits: 0,
      }),
      ratioLine('delivery: memory when ready', compare(starts.delivery.memory, starts.bare.memory), {
        unit: 'MB',
        digits: 0,
      }),
      plainLine('delivery: memory after the load', await memoryOf(delivery.pid), 'MB'),
    ]
  } finally {
    await delivery.stop()
    await bare.stop()
  }
}

interface Load {
  perSecond: number
  /** Processor time of the server per answer. */
  microseconds: number | null
}

async function load(url: string, pid: number, seconds: number): Promise<Load> {
  const before = processorTime(pid)
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds })
  const after = processorTime(pid)
  if (non2xx + errors > 0) throw new Error(`${url} answered ${non2xx} times with an error, ${errors} times not at all.`)
  return {
    perSecond: requests.average,
    microseconds: before === null || after === null ? null : ((after - before) * 1000) / requests.total,
  }
}
