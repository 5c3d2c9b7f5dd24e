/**
 * What `verify` reads, and how. Rows carry columns as the database has them; whoever altered it by hand may have put
 * anything there, so no check trusts a column it has not compared with a record.
 */
import type { NamedHead } from '../audit/checkpoint'

type Text = string | null
type Count = number | null

export interface WorkflowRow {
  id: string
  state: Text
  live: Text
  publication: Text
  edition: Text
  editionNumber: Count
  auditIndex: Count
  auditHash: Text
}
export interface SnapshotRow {
  id: string
  article: Text
  projectionHash: Text
  locale: Text
  slug: Text
  record: Text
}
export interface ReviewRow {
  id: string
  article: Text
  snapshot: Text
  round: Count
  tier: Count
  /** PolicyTerms as JSON. */
  policy: unknown
  /** `{ user, keys }[]` as JSON. */
  contributors: unknown
}
export interface SignatureRow {
  id: string
  article: Text
  kind: Text
  review: Text
  snapshot: Text
  user: Text
  at: Text
  revokes: Text
  record: Text
  jws: Text
}
export interface EditionRow {
  id: string
  article: Text
  number: Count
  seq: Count
  kind: Text
  locale: Text
  slug: Text
  condition: Text
  question: Text
  tier: Count
  snapshot: Text
  at: Text
  hash: Text
  record: Text
  jws: Text
}
export interface EditionLogRow {
  id: string
  seq: Count
  hash: Text
}
export interface LiveRow {
  id: string
  article: Text
  locale: Text
  slug: Text
  edition: Text
  number: Count
  seq: Count
  kind: Text
  currentSlug: Text
  condition: Text
  question: Text
  record: Text
  jws: Text
}
export interface HeadRow {
  id: string
  index: Count
  hash: Text
}
export interface EventRow {
  id: string
  stream: Text
  index: Count
  type: Text
  actor: Text
  subject: Text
  action: Text
  at: Text
  hash: Text
  record: Text
}
export interface StoredCheckpointRow {
  id: string
  index: Count
  at: Text
  hash: Text
  record: Text
  jws: Text
}

/** The editions are read twice: article by article, and as the log of all, in the order of `seq`. */
export interface EvidenceRows {
  workflow: WorkflowRow
  snapshots: SnapshotRow
  reviews: ReviewRow
  signatures: SignatureRow
  editions: EditionRow
  editionLog: EditionLogRow
  live: LiveRow
  heads: HeadRow
  events: EventRow
  checkpoints: StoredCheckpointRow
}
export type EvidenceKind = keyof EvidenceRows

export interface EvidenceTable<Row> {
  /** Name of the table or collection, the same on both databases. */
  table: string
  columns: Record<keyof Row, 'text' | 'number' | 'json'>
  /** Ascending; text by code points, as both databases compare it without a collation. */
  order: (keyof Row & string)[]
}

export const evidenceTables: { [Kind in EvidenceKind]: EvidenceTable<EvidenceRows[Kind]> } = {
  workflow: {
    table: 'workflow',
    columns: {
      id: 'text',
      state: 'text',
      live: 'text',
      publication: 'text',
      edition: 'text',
      editionNumber: 'number',
      auditIndex: 'number',
      auditHash: 'text',
    },
    order: ['id'],
  },
  snapshots: {
    table: 'snapshots',
    columns: { id: 'text', article: 'text', projectionHash: 'text', locale: 'text', slug: 'text', record: 'text' },
    order: ['article'],
  },
  reviews: {
    table: 'reviews',
    columns: {
      id: 'text',
      article: 'text',
      snapshot: 'text',
      round: 'number',
      tier: 'number',
      policy: 'json',
      contributors: 'json',
    },
    order: ['article'],
  },
  signatures: {
    table: 'signatures',
    columns: {
      id: 'text',
      article: 'text',
      kind: 'text',
      review: 'text',
      snapshot: 'text',
      user: 'text',
      at: 'text',
      revokes: 'text',
      record: 'text',
      jws: 'text',
    },
    order: ['article'],
  },
  editions: {
    table: 'editions',
    columns: {
      id: 'text',
      article: 'text',
      number: 'number',
      seq: 'number',
      kind: 'text',
      locale: 'text',
      slug: 'text',
      condition: 'text',
      question: 'text',
      tier: 'number',
      snapshot: 'text',
      at: 'text',
      hash: 'text',
      record: 'text',
      jws: 'text',
    },
    order: ['article', 'number'],
  },
  editionLog: { table: 'editions', columns: { id: 'text', seq: 'number', hash: 'text' }, order: ['seq'] },
  live: {
    table: 'live',
    columns: {
      id: 'text',
      article: 'text',
      locale: 'text',
      slug: 'text',
      edition: 'text',
      number: 'number',
      seq: 'number',
      kind: 'text',
      currentSlug: 'text',
      condition: 'text',
      question: 'text',
      record: 'text',
      jws: 'text',
    },
    order: ['article'],
  },
  heads: { table: 'heads', columns: { id: 'text', index: 'number', hash: 'text' }, order: ['id'] },
  events: {
    table: 'audit_events',
    columns: {
      id: 'text',
      stream: 'text',
      index: 'number',
      type: 'text',
      actor: 'text',
      subject: 'text',
      action: 'text',
      at: 'text',
      hash: 'text',
      record: 'text',
    },
    order: ['stream', 'index'],
  },
  checkpoints: {
    table: 'checkpoints',
    columns: { id: 'text', index: 'number', at: 'text', hash: 'text', record: 'text', jws: 'text' },
    order: ['index'],
  },
}

/** All from one moment: what is written while it reads is not seen. */
export interface EvidenceReader {
  count(kind: EvidenceKind): Promise<number>
  /** Every row of a kind, in the table's order, read page by page. */
  rows<Kind extends EvidenceKind>(kind: Kind): AsyncIterable<EvidenceRows[Kind]>
  /** Those of these audit events (or, for the stream `editions`, editions) that exist, with the hashes they have. At most 500 are asked for. */
  findHeads(heads: readonly NamedHead[]): Promise<{ stream: string; index: number; hash: string | null }[]>
  /** Hashes of those of these checkpoints that exist. At most 500 are asked for. */
  findCheckpoints(indexes: readonly number[]): Promise<{ index: number; hash: string | null }[]>
}
