import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

import type { Ports } from '../actions/desk'
import { inTransaction } from '../database/inTransaction'
import { queued } from '../database/queued'
import { signingKey } from './signingKey'
import { payloadDesk, payloadReadingDesk } from './stores/payloadDesk'

/** What the actions need, over this Payload. */
export async function portsOf(payload: Payload): Promise<Ports> {
  const signer = await signingKey()
  return {
    inTransaction: (article, work, { edition = false } = {}) => {
      const run = () => inTransaction(payload, (req) => work(payloadDesk(payload, req)))
      // editions share one counter: side by side they would only undo each other (docs/adr/0004)
      return queued(`article:${article}`, edition ? () => queued('editions', run) : run)
    },
    reading: payloadReadingDesk(payload),
    signer,
    newId: uuid,
    now: () => new Date().toISOString(),
  }
}
