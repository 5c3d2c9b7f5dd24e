/**
 * Published articles, verified. Whoever asks gets an article's newest edition or nothing: pointer, edition and snapshot
 * are checked against each other and against the keys each time they are read, and kept in memory until a newer
 * edition of the article is known.
 */
import { LRUCache } from 'lru-cache'

import { present, type Presentation } from '../../domain/presentation/present'
import type { LiveBody } from '../../domain/records/edition'
import type { RecordVerifier } from '../../domain/records/signing'
import type { EditionRow, LiveRow, SnapshotRow } from '../../domain/verify/evidence'
import type { Clock } from '../clock'
import { demandColumns } from '../evidence/demandColumns'
import { EvidenceBroken } from '../evidence/evidenceBroken'
import { verifyEdition, type VerifiedEdition } from '../evidence/verifyEdition'
import { leadsTo, verifyLive } from '../evidence/verifyLive'
import { verifySnapshot, type VerifiedSnapshot } from '../evidence/verifySnapshot'
import type { EditionStore, ListFilter } from '../stores/editionStore'
import { asking } from './storeUnavailable'

/** How often a pointer and an edition that do not fit are read again: something may be published between the two reads. */
const attempts = 3

/** Rough size of a parsed record in memory, as a multiple of its text. */
const parsedFactor = 4

interface Held {
  edition: VerifiedEdition
  snapshot: VerifiedSnapshot | null
}

export interface PublishedArticle extends Held {
  /** The pointer that led here; its `slug` may be an old one. */
  live: LiveBody
  /** The pointer as stored. */
  pointer: { record: string; jws: string }
  presentation: Presentation
}

export interface ArticlePage {
  articles: PublishedArticle[]
  /** Article id to go on after; `null`: that was all. */
  next: string | null
}

export interface CatalogueOptions {
  store: EditionStore
  verifier: RecordVerifier
  clock: Clock
  siteUrl: string
  keysUrl: string
  cacheBytes: number
  generation(): number
  /** Told of every row that is not served because its evidence is broken. */
  onBroken(error: EvidenceBroken): void
}

export type Catalogue = ReturnType<typeof createCatalogue>

export function createCatalogue(options: CatalogueOptions) {
  const { store, verifier, clock, siteUrl, keysUrl, cacheBytes, generation, onBroken } = options
  const held = new LRUCache<string, Held>({
    maxSize: cacheBytes,
    sizeCalculation: ({ edition, snapshot }) => parsedFactor * (edition.record.length + (snapshot?.record.length ?? 0)),
  })

  /** Newest editions with their snapshots, two reads for any number of articles. A broken one is an error in its place. */
  async function load(articles: readonly string[]): Promise<Map<string, Held | EvidenceBroken>> {
    const found = new Map<string, Held | EvidenceBroken>()
    const missing = articles.filter((article) => {
      const known = held.get(article)
      if (known) found.set(article, known)
      return !known
    })
    if (missing.length === 0) return found
    const readUnder = generation()
    const editions = await asking(store.newestEditions(missing))
    const hashes = editions.flatMap(({ snapshot }) => snapshot ?? [])
    const snapshots = hashes.length > 0 ? await asking(store.snapshots([...new Set(hashes)])) : []
    await Promise.all(
      missing.map(async (article) => {
        const loaded = await verify(
          article,
          editions.find((row) => row.article === article),
          snapshots,
        )
        found.set(article, loaded)
        if (!(loaded instanceof EvidenceBroken) && generation() === readUnder) held.set(article, loaded)
      }),
    )
    return found
  }

  async function verify(
    article: string,
    row: EditionRow | undefined,
    snapshots: SnapshotRow[],
  ): Promise<Held | EvidenceBroken> {
    try {
      if (!row) throw new EvidenceBroken(`article ${article}`, 'an address leads to it, but it has no edition')
      const edition = await verifyEdition(row, verifier)
      const { body } = edition
      if (body.kind === 'withdrawal') return { edition, snapshot: null }
      return {
        edition,
        snapshot: verifySnapshot(
          snapshots.find(({ id }) => id === body.contentHash),
          body,
        ),
      }
    } catch (error) {
      if (error instanceof EvidenceBroken) return error
      throw error
    }
  }

  function published(row: LiveRow, live: LiveBody, { edition, snapshot }: Held): PublishedArticle {
    const { kind, condition, question } = edition.body
    demandColumns<LiveRow>('live', row, { kind, condition, question })
    const presentation = present({
      edition: edition.body,
      snapshot: snapshot?.body ?? null,
      record: edition.record,
      jws: edition.jws,
      now: new Date(clock.now()),
      siteUrl,
      keysUrl,
    })
    return { edition, snapshot, live, pointer: { record: row.record ?? '', jws: row.jws ?? '' }, presentation }
  }

  /** The article behind a pointer, which is read again as long as the two do not fit. */
  async function follow(read: () => Promise<LiveRow | null>, given?: LiveRow): Promise<PublishedArticle | null> {
    let row = given ?? (await asking(read()))
    for (let attempt = 1; ; attempt += 1) {
      if (!row) return null
      const live = await verifyLive(row, verifier)
      const loaded = (await load([live.article])).get(live.article)
      if (!loaded || loaded instanceof EvidenceBroken)
        throw loaded ?? new Error(`article ${live.article} was not loaded`)
      if (leadsTo(live, loaded.edition.body)) return published(row, live, loaded)
      if (attempt === attempts) {
        const { number } = loaded.edition.body
        throw new EvidenceBroken(`live ${row.id}`, `leads to edition ${live.number}, the newest is ${number}`)
      }
      held.delete(live.article)
      row = await asking(read())
    }
  }

  async function readCurrent(article: string): Promise<LiveRow | null> {
    const rows = await store.liveByArticle(article)
    return rows.find((row) => row.slug === row.currentSlug) ?? null
  }

  /** One row of a list; `null` and told if its evidence is broken: one altered row must not take the list away. */
  async function listed(row: LiveRow): Promise<PublishedArticle | null> {
    try {
      const live = await verifyLive(row, verifier)
      return await follow(() => readCurrent(live.article), row)
    } catch (error) {
      if (!(error instanceof EvidenceBroken)) throw error
      onBroken(error)
      return null
    }
  }

  return {
    /** The article that this address leads to, by now perhaps under another slug; `null`: none. Throws `EvidenceBroken`, `StoreUnavailable`. */
    bySlug: (locale: string, slug: string) => follow(() => store.liveBySlug(locale, slug)),

    /** Throws as `bySlug`. */
    byId: (article: string) => follow(() => readCurrent(article)),

    /** Published articles by id, at most `limit`; fewer where one is withdrawn, suspended or withheld. */
    async list(filter: ListFilter, after: string | null, limit: number): Promise<ArticlePage> {
      const rows = await asking(store.list(filter, after, limit + 1))
      const shown = rows.slice(0, limit)
      // all at once, so that the rows below find theirs in memory
      await load(shown.flatMap(({ article }) => article ?? []))
      const articles = await Promise.all(shown.map(listed))
      return {
        articles: articles.filter((one) => one?.presentation.kind === 'article').map((one) => one as PublishedArticle),
        next: rows.length > limit ? (shown.at(-1)?.article ?? null) : null,
      }
    },

    drop(articles: ReadonlySet<string> | 'everything'): void {
      if (articles === 'everything') held.clear()
      else for (const article of articles) held.delete(article)
    },

    size: () => ({ articles: held.size, bytes: held.calculatedSize }),
  }
}
