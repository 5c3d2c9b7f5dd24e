import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

import { keysStream } from '../domain/audit/streams'
import { inTransaction } from '../database/inTransaction'
import { onRefused } from '../database/refusals'
import { recordRefusals } from './recordRefusals'
import { signingKey } from './signingKey'
import { payloadDesk } from './stores/payloadDesk'

/**
 * What has to stand before the first request: refusals have a writer, and the signing key is there. A key that cannot be
 * had stops the start, in words: nothing could be signed without it.
 */
export async function startCms(payload: Payload): Promise<void> {
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
