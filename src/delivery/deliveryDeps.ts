import type { Logger } from 'pino'

import type { RecordVerifier } from '../domain/records/signing'
import type { PublicKeys } from '../keys/signingKey'
import type { Clock } from './clock'
import type { EditionStore } from './stores/editionStore'

/** What the content API is made of. Roots bring it; nothing below reads the environment. */
export interface DeliveryDeps {
  /** Closed by `close`. */
  store: EditionStore
  verifier: RecordVerifier
  /** What `/.well-known/jwks.json` shows. */
  publicKeys: () => PublicKeys
  /** Base address of the reading site, without a slash at the end: of pages, of JSON-LD and of links. */
  siteUrl: string
  /** Languages that may be asked for. */
  locales: readonly string[]
  /** Signs list cursors. Processes that share it accept each other's. */
  cursorSecret: string
  logger: Logger
  /** Seconds without proof of freshness after which no content is served. Default 30. */
  maxStaleSeconds?: number
  /** Time between two proofs, in milliseconds. Default 250. */
  pollMilliseconds?: number
  /** Room for verified editions and for prebuilt answers, half each. Default 64 MiB. */
  cacheBytes?: number
  clock?: Clock
}
