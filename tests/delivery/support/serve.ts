import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'

import { createDelivery, type Delivery } from '../../../src/delivery/createDelivery'
import type { DeliveryDeps } from '../../../src/delivery/deliveryDeps'
import { openEditionStore } from '../../../src/delivery/stores/openEditionStore'
import type { EditionStore } from '../../../src/delivery/stores/editionStore'
import type { Press } from './press'

export interface Answered {
  status: number
  headers: Headers
  text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape of an answer is what the tests are about
  json: any
}

export interface Served {
  delivery: Delivery
  /** Moves the clock: the calendar to an instant, or the monotonic one by seconds. */
  clock: { set(instant: string): void; pass(seconds: number): void }
  /** Lines of the log. */
  log: Record<string, unknown>[]
  ask(path: string, init?: RequestInit): Promise<Answered>
  stop(): Promise<void>
}

/** The content API on a port of its own. Starts on 2026-06-01; polls every 20 ms. */
export async function serve(
  press: Pick<Press, 'verifier' | 'publicKeys'>,
  uri: string,
  options: Partial<DeliveryDeps> & { wrap?: (store: EditionStore) => EditionStore } = {},
): Promise<Served> {
  const { wrap = (store) => store, ...deps } = options
  let now = Date.parse('2026-06-01T00:00:00.000Z')
  let skipped = 0
  const log: Record<string, unknown>[] = []
  const delivery = createDelivery({
    store: wrap(await openEditionStore(uri)),
    verifier: press.verifier,
    publicKeys: () => press.publicKeys,
    siteUrl: 'https://site.example',
    locales: ['en', 'de'],
    cursorSecret: 'a secret for tests, long enough!!',
    logger: pino({ level: 'info' }, { write: (line) => log.push(JSON.parse(line) as Record<string, unknown>) }),
    pollMilliseconds: 20,
    clock: { now: () => now, monotonic: () => performance.now() + skipped },
    ...deps,
  })
  const server = createServer((req, res) => {
    if (!delivery.handle(req, res)) delivery.answerNotFound(req, res)
  })
  // a test that is busy for longer than the default must not meet a socket that is just being closed
  server.keepAliveTimeout = 120_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    delivery,
    clock: {
      set: (instant) => (now = Date.parse(instant)),
      pass: (seconds) => (skipped += seconds * 1000),
    },
    log,
    async ask(path, init = {}) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
      const text = await response.text()
      const { status, headers } = response
      return {
        status,
        headers,
        text,
        json: /json/.test(headers.get('content-type') ?? '') && text ? JSON.parse(text) : null,
      }
    },
    async stop() {
      await delivery.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Asks again until the answer is right; gives the last one back, right or not. */
export async function until<Value>(ask: () => Promise<Value>, isRight: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; ; tries += 1) {
    const value = await ask()
    if (isRight(value) || tries > 500) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
