/** Node's servers, what stands in front of Payload, and the content API. */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

import { EnvelopArmor } from '@escape.tech/graphql-armor'

import { listParameters } from '../../src/delivery/routes/listArticles'
import type { Stage } from '../stage/stage'
import { all, replace, type Defence, type Off } from './defence'

/** What both servers were made with. */
const servers =
  (values: Record<string, unknown>): Off =>
  (stage) => {
    const back = stage.servers.map((server) => replace(server, values))
    return () => back.forEach((on) => on())
  }

/** The content API is made anew with what was altered, and again without. */
const madeAnew =
  (off: (stage: Stage) => () => void): Off =>
  async (stage) => {
    const on = off(stage)
    await stage.restartContentApi()
    return async () => {
      on()
      await stage.restartContentApi()
    }
  }

const anyMac: Off = () => {
  const on = replace(crypto, { timingSafeEqual: () => true })
  syncBuiltinESMExports()
  return () => {
    on()
    syncBuiltinESMExports()
  }
}

const anyNumber: Off = () => {
  const own = Object.getOwnPropertyDescriptor(URLSearchParams.prototype, 'size') ?? {}
  Object.defineProperty(URLSearchParams.prototype, 'size', { ...own, get: () => 0 })
  return () => void Object.defineProperty(URLSearchParams.prototype, 'size', own)
}

export const ofServers: Defence[] = [
  { name: 'strict reading of HTTP', off: servers({ insecureHTTPParser: true, requireHostHeader: false }) },
  { name: 'length of headers', off: servers({ maxHeaderSize: 64 * 1024 }) },
  { name: 'patience of the servers', off: servers({ headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 }) },
  { name: 'what stands before Payload', off: ({ passBy }) => passBy() },
  {
    name: 'limits of GraphQL',
    off: madeAnew(() => replace(EnvelopArmor.prototype, { protect: () => ({ plugins: [] }) })),
  },
  { name: 'cursors made here', off: anyMac },
  { name: 'known parameters', off: all(anyNumber, () => replace(listParameters, { includes: () => true })) },
  {
    name: 'addresses that are no text',
    off: () => {
      Object.defineProperty(URIError, Symbol.hasInstance, { value: () => false, configurable: true })
      return () => void Reflect.deleteProperty(URIError, Symbol.hasInstance)
    },
  },
  {
    name: 'newer editions are looked for',
    off: madeAnew(({ switches }) => replace(switches, { looksForNewer: false })),
  },
  {
    name: 'editions hold what was signed',
    off: madeAnew(({ switches }) => replace(switches, { servesFrozen: false })),
  },
  { name: 'verification at delivery', off: ({ switches }) => replace(switches, { deliveryVerifies: false }) },
  { name: 'verify', off: ({ switches }) => replace(switches, { verifyLooks: false }) },
]
