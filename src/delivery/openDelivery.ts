import { randomBytes } from 'node:crypto'
import { pino, type Logger } from 'pino'

import type { Env } from '../config/env'
import type { RecordVerifier } from '../domain/records/signing'
import type { PublicKeys } from '../keys/signingKey'
import { createDelivery, type Delivery } from './createDelivery'
import { openEditionStore } from './stores/openEditionStore'

export interface OpenDeliveryOptions {
  env: Pick<Env, 'deliveryDatabaseUri' | 'siteUrl' | 'locales' | 'maxStaleSeconds' | 'cursorSecret'>
  /** Keys of the process (`LoadedSigningKey` is one), or of the file (`openKeys`). */
  keys: RecordVerifier & { publicKeys: PublicKeys | (() => PublicKeys) }
  logger?: Logger
}

/** The content API over the database that the environment names. Without a cursor secret cursors hold for this process only. */
export async function openDelivery({ env, keys, logger }: OpenDeliveryOptions): Promise<Delivery> {
  const { publicKeys } = keys
  return createDelivery({
    store: await openEditionStore(env.deliveryDatabaseUri),
    verifier: keys,
    publicKeys: typeof publicKeys === 'function' ? publicKeys : () => publicKeys,
    siteUrl: env.siteUrl,
    locales: env.locales,
    cursorSecret: env.cursorSecret ?? randomBytes(32).toString('hex'),
    maxStaleSeconds: env.maxStaleSeconds,
    logger: logger ?? pino({ name: 'delivery', level: 'warn' }),
  })
}
