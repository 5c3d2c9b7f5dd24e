import { hashJson, hashText } from '../canonical/hash'
import { snapshotFormat, type SnapshotBody } from '../records/snapshot'
import type { ArticleEvents } from './articleEvents'
import type { SnapshotRow } from './evidence'
import { compareColumns, readRecord } from './readRecord'
import type { Say } from './report'

export interface FoundSnapshot {
  body: SnapshotBody
  /** Recomputed. */
  projectionHash: string
}

/** Recomputes both hashes of every snapshot of an article. Returns the readable ones by content hash. */
export function checkSnapshots(
  rows: readonly SnapshotRow[],
  events: ArticleEvents,
  say: Say,
): Map<string, FoundSnapshot> {
  const found = new Map<string, FoundSnapshot>()
  for (const row of rows) {
    const body = readRecord<SnapshotBody>(row.record, snapshotFormat)
    if (!body?.projection) {
      say('record-unreadable', 'snapshots', row.id, `The record is not canonical text of ${snapshotFormat}.`)
      continue
    }
    const contentHash = hashText(row.record ?? '')
    if (contentHash !== row.id) {
      say('hash-mismatch', 'snapshots', row.id, `The record hashes to ${contentHash}: it is not what was signed.`)
      continue
    }
    const projectionHash = hashJson(body.projection)
    const { locale, slug } = body.projection
    compareColumns(say, 'snapshots', row, { article: body.article, projectionHash, locale, slug })
    if (!events.contents.has(row.id)) {
      say('event-missing', 'snapshots', row.id, 'No audit event tells that this snapshot was submitted.')
    }
    found.set(row.id, { body, projectionHash })
  }
  for (const event of events.submitted.values()) {
    const { contentHash, projectionHash } = event.data
    const snapshot = found.get(contentHash)
    if (!snapshot) {
      say('snapshot-missing', 'snapshots', contentHash, `It was submitted (audit event ${event.id}) and is not there.`)
    } else if (snapshot.projectionHash !== projectionHash) {
      say('event-mismatch', 'audit-events', event.id, `It names another projection hash than ${contentHash} has.`)
    }
  }
  return found
}
