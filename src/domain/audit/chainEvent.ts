import { canonicalise } from '../canonical/canonicalise'
import { hashText } from '../canonical/hash'
import type { Hash } from '../records/snapshot'
import { auditFormat, type AuditActor, type AuditEntry, type AuditEvent, type AuditSubject } from './auditEvent'

/** Where a stream stands: its newest event. `null` stands for a stream without any. */
export interface ChainHead {
  index: number
  hash: Hash
}

export interface ChainedEvent extends ChainHead {
  event: AuditEvent
  /** RFC 8785 text of `event`; `hash` is its SHA-256. */
  record: string
}

/** Columns of `audit-events`, all derived from the record. */
export interface AuditRow {
  id: string
  stream: string
  index: number
  type: string
  actor: string
  subject: string
  action: string
  at: string
  hash: Hash
  record: string
}

/** Puts an entry behind the head of its stream. The caller stores row and head in one transaction. */
export function chainEvent(head: ChainHead | null, entry: AuditEntry): ChainedEvent {
  const event: AuditEvent = {
    ...entry,
    format: auditFormat,
    index: (head?.index ?? 0) + 1,
    previous: head?.hash ?? null,
  }
  const record = canonicalise(event)
  return { event, record, hash: hashText(record), index: event.index }
}

export function toAuditRow(chained: Omit<ChainedEvent, 'index'>): AuditRow {
  const { event, hash, record } = chained
  const { id, stream, index, type, action, at } = event
  return {
    id,
    stream,
    index,
    type,
    actor: actorText(event.actor),
    subject: subjectText(event.subject),
    action,
    at,
    hash,
    record,
  }
}

/** The user's id, or `system:` and the part's name. */
export function actorText(actor: AuditActor): string {
  return 'system' in actor ? `system:${actor.system}` : actor.user
}

export function subjectText(subject: AuditSubject): string {
  return `${subject.kind}:${subject.id}`
}
