import type { Payload, PayloadRequest } from 'payload'

import type { Desk, ReadingDesk } from '../../actions/desk'
import { auditStore, type AuditStore } from './auditStore'
import { contentStore } from './contentStore'
import { evidenceStore } from './evidenceStore'
import { peopleStore } from './peopleStore'
import { reviewStore } from './reviewStore'
import { rowsOf } from './rows'
import { workflowStore } from './workflowStore'

/** The desk over Payload's database adapter, inside the transaction of `req`. */
export function payloadDesk(payload: Payload, req: PayloadRequest): Desk & AuditStore {
  return build(payload, req)
}

/** For looking only: outside any transaction; a write throws. */
export function payloadReadingDesk(payload: Payload): ReadingDesk {
  return build(payload)
}

function build(payload: Payload, req?: PayloadRequest): Desk & AuditStore {
  const rows = rowsOf(payload, req)
  return {
    ...workflowStore(rows),
    ...contentStore(rows),
    ...peopleStore(rows),
    ...reviewStore(rows),
    ...evidenceStore(rows),
    ...auditStore(rows),
  }
}
