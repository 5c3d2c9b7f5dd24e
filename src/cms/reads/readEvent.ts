import { auditFormat, auditTypes, type AuditEvent } from '../../domain/audit/auditEvent'
import { toAuditRow } from '../../domain/audit/chainEvent'
import { hashText } from '../../domain/canonical/hash'
import { readRecord } from '../../domain/verify/readRecord'
import type { Row } from '../stores/rows'
import { text } from '../stores/workflowStore'

/**
 * `null` where the record is not what its hash was made of, or a column beside it says something else: then the row was
 * altered. That the chain is whole is for `verify` to say.
 */
export function readEvent(row: Row): AuditEvent | null {
  const record = text(row.record)
  const event = readRecord<AuditEvent>(row.record, auditFormat)
  if (!event || !auditTypes.includes(event.type)) return null
  const expected = toAuditRow({ event, record, hash: hashText(record) })
  return Object.entries(expected).every(([column, value]) => row[column] === value) ? event : null
}
