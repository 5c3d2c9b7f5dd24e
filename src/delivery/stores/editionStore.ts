/**
 * Port to the published content: the only reading delivery does. Rows come as the database has them; nothing in
 * them is believed until it has been compared with a signed record (`src/delivery/evidence`).
 *
 * Every method rejects when the database cannot answer in time; none of them writes.
 */
import type { EditionRow, LiveRow, SnapshotRow } from '../../domain/verify/evidence'

export interface ListFilter {
  /** Id of a condition. */
  condition: string | null
  /** Id of a question. */
  question: string | null
  locale: string | null
}

/** The newest entry of the log of all editions. */
export interface LogHead {
  seq: number
  hash: string
}

export interface EditionStore {
  liveBySlug(locale: string, slug: string): Promise<LiveRow | null>
  /** Every address the article ever had, by slug. */
  liveByArticle(article: string): Promise<LiveRow[]>
  edition(id: string): Promise<EditionRow | null>
  /** Each article's edition with the highest number; an article without one is left out. No order. */
  newestEditions(articles: readonly string[]): Promise<EditionRow[]>
  /** Snapshots by content hash; one that is not there is left out. No order. */
  snapshots(contentHashes: readonly string[]): Promise<SnapshotRow[]>
  /** Current addresses of published articles, by article id, those after `after`. */
  list(filter: ListFilter, after: string | null, limit: number): Promise<LiveRow[]>
  /** `null`: nothing was ever published. Linearizable: an edition whose commit was acknowledged before the call is seen. */
  head(): Promise<LogHead | null>
  /** Editions later than `seq`, ascending, at most `limit`. */
  editionsSince(seq: number, limit: number): Promise<EditionRow[]>
  close(): Promise<void>
}
