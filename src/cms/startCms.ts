import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

import { readEnv } from '../config/env'
import { keysStream } from '../domain/audit/streams'
import { inTransaction } from '../database/inTransaction'
import { onRefused } from '../database/refusals'
import { proveRights } from './proveRights'
import { proveRules } from './proveRules'
import { recordRefusals } from './recordRefusals'
import { signingKey } from './signingKey'
import { payloadDesk } from './stores/payloadDesk'

/**
 * What has to stand before the first request: every rule is in force, the database user has no
 * rights beyond its own, refusals have a writer, and the signing key is there.
 * A rule that is missing stops the start, in words, and so does a key that cannot be had: nothing could be signed without it.
 */
export async function startCms(payload: Payload): Promise<void> {
  await proveRules(payload)
  const { mode, demo } = readEnv()
  await proveRights(payload, { production: mode === 'production' && !demo })
  onRefused(payload, (attempts) => recordRefusals(payload, attempts))
  const key = await signingKey()
  if (!key.created) return
  await inTransaction(payload, (req) =>
    payloadDesk(payload, req).append({
      id: uuid(),
      stream: keysStream,
      at: new Date().toISOString(),
      action: uuid(),
      actor: { system: 'set-up' },
      subject: { kind: 'key', id: key.kid },
      type: 'key.created',
      data: { kid: key.kid },
    }),
  )
}
