import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

import type { Ports } from '../actions/desk'
import { inTransaction } from '../database/inTransaction'
import { signingKey } from './signingKey'
import { slugs } from './slugs'
import { payloadDesk, payloadReadingDesk } from './stores/payloadDesk'

/** What the actions need, over this Payload. */
export async function portsOf(payload: Payload): Promise<Ports> {
  const signer = await signingKey()
  return {
    inTransaction: (article, work, { edition = false } = {}) => {
      const action = uuid()
      return inTransaction(payload, (req) => work(payloadDesk(payload, req), action), {
        // editions share one counter: side by side they would only undo each other (docs/adr/0004)
        queues: [`article:${article}`, ...(edition ? ['editions'] : [])],
        wasCommitted: async () =>
          (await payload.db.findOne({ collection: slugs.auditEvents, where: { action: { equals: action } } })) !== null,
      })
    },
    reading: payloadReadingDesk(payload),
    signer,
    newId: uuid,
    now: () => new Date().toISOString(),
  }
}
