import type { AuditEvent, AuditType } from '../audit/auditEvent'
import type { Hash } from '../records/snapshot'
import type { Say } from './report'

export type EventOf<Type extends AuditType> = Extract<AuditEvent, { type: Type }>

/** What an article's chain tells of its records, by the id of each. */
export interface ArticleEvents {
  /** By review. */
  submitted: Map<string, EventOf<'review.submitted'>>
  /** By signature. */
  signed: Map<string, EventOf<'review.signed'>>
  /** By revocation. */
  revoked: Map<string, { event: AuditEvent; hash: Hash; revokes: string }>
  /** By edition. */
  editions: Map<string, EventOf<'edition.published'> | EventOf<'edition.withdrawn'>>
  /** Content hashes that were submitted. */
  contents: Set<string>
}

/** Sorts an article's events; a record told of twice is reported. */
export function sortEvents(events: readonly AuditEvent[], say: Say): ArticleEvents {
  const sorted: ArticleEvents = {
    submitted: new Map(),
    signed: new Map(),
    revoked: new Map(),
    editions: new Map(),
    contents: new Set(),
  }
  const put = <Value>(map: Map<string, Value>, id: string, event: AuditEvent, value: Value) => {
    if (map.has(id)) say('event-mismatch', 'audit-events', event.id, `${event.type} tells a second time of ${id}.`)
    else map.set(id, value)
  }
  for (const event of events) {
    switch (event.type) {
      case 'review.submitted':
        put(sorted.submitted, event.data.review, event, event)
        sorted.contents.add(event.data.contentHash)
        break
      case 'review.signed':
        put(sorted.signed, event.data.signature, event, event)
        break
      case 'review.signatureRevoked':
        put(sorted.revoked, event.data.revocation, event, { event, ...event.data })
        break
      case 'review.declined':
        if (event.data.revocation) {
          put(sorted.revoked, event.data.revocation.id, event, { event, ...event.data.revocation })
        }
        break
      case 'edition.published':
      case 'edition.withdrawn':
        put(sorted.editions, event.data.edition, event, event)
        break
      default:
    }
  }
  return sorted
}
