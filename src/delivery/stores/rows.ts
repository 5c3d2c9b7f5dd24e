import type { EditionRow, LiveRow, SnapshotRow } from '../../domain/verify/evidence'
import type { LogHead } from './editionStore'

/** A stored row by column name, as a driver gave it. */
export type Stored = Readonly<Record<string, unknown>>

/** How a database names things: `id` on SQLite and `_id` on MongoDB, `current_slug` and `currentSlug`. */
export interface Naming {
  id: string
  currentSlug: string
  projectionHash: string
}

/** A value of another type than the column's is as good as none: it equals nothing that a record can say. */
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null)

export function rowReader(naming: Naming) {
  return {
    edition: (row: Stored): EditionRow => ({
      id: text(row[naming.id]) ?? '',
      article: text(row.article),
      number: count(row.number),
      seq: count(row.seq),
      kind: text(row.kind),
      locale: text(row.locale),
      slug: text(row.slug),
      condition: text(row.condition),
      question: text(row.question),
      tier: count(row.tier),
      snapshot: text(row.snapshot),
      at: text(row.at),
      hash: text(row.hash),
      record: text(row.record),
      jws: text(row.jws),
    }),
    live: (row: Stored): LiveRow => ({
      id: text(row[naming.id]) ?? '',
      article: text(row.article),
      locale: text(row.locale),
      slug: text(row.slug),
      edition: text(row.edition),
      number: count(row.number),
      seq: count(row.seq),
      kind: text(row.kind),
      currentSlug: text(row[naming.currentSlug]),
      condition: text(row.condition),
      question: text(row.question),
      record: text(row.record),
      jws: text(row.jws),
    }),
    snapshot: (row: Stored): SnapshotRow => ({
      id: text(row[naming.id]) ?? '',
      article: text(row.article),
      projectionHash: text(row[naming.projectionHash]),
      locale: text(row.locale),
      slug: text(row.slug),
      record: text(row.record),
    }),
    head: (row: Stored): LogHead => {
      const seq = count(row.index)
      if (seq === null || !Number.isSafeInteger(seq) || seq < 0)
        throw new Error('the head of the editions is no number')
      return { seq, hash: text(row.hash) ?? '' }
    },
  }
}
