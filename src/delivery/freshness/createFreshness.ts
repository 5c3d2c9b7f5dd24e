/**
 * Proof that this process knows every edition there is. The head of the log of editions is read again and again;
 * a read that succeeds proves the state as of the moment it was *started*. Editions found since are verified, and what
 * is held of their articles is dropped before the proof counts. Without a proof for too long nothing may be served.
 */
import type { Logger } from 'pino'

import type { RecordVerifier } from '../../domain/records/signing'
import type { EditionRow } from '../../domain/verify/evidence'
import type { Clock } from '../clock'
import { verifyEdition } from '../evidence/verifyEdition'
import type { EditionStore, LogHead } from '../stores/editionStore'

/** More new editions than this at once: everything held is dropped instead of asking which. */
const takenAtOnce = 500

export interface FreshnessOptions {
  store: Pick<EditionStore, 'head' | 'editionsSince'>
  verifier: RecordVerifier
  clock: Clock
  logger: Logger
  maxStaleSeconds: number
  pollMilliseconds: number
  /** Drops what is held of these articles, or of all. */
  drop(articles: ReadonlySet<string> | 'everything'): void
}

export interface Freshness {
  /** `seq` of the newest edition known; 0 before the first proof. */
  seq(): number
  /** Whole seconds since the last proof; `null` before the first. */
  age(): number | null
  isFresh(): boolean
  /** Another number after each change; what was read under an older one must not be kept. */
  generation(): number
  /** Settles with the first proof. */
  first: Promise<void>
  stop(): void
}

export function createFreshness(options: FreshnessOptions): Freshness {
  const { store, verifier, clock, logger, maxStaleSeconds, pollMilliseconds, drop } = options
  let known: LogHead | null = null
  let provedAt: number | null = null
  let generation = 0
  let failing = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let settleFirst = () => {}
  const first = new Promise<void>((resolve) => (settleFirst = resolve))

  async function prove(): Promise<void> {
    const started = clock.monotonic()
    const head = (await store.head()) ?? { seq: 0, hash: '' }
    if (known && head.seq < known.seq) {
      throw new Error(`the log of editions went back from ${known.seq} to ${head.seq}: restart once it is known why`)
    }
    if (known && (head.seq > known.seq || head.hash !== known.hash)) {
      const articles = await changedArticles(known.seq, head)
      generation += 1
      drop(articles)
    }
    known = head
    provedAt = started
    settleFirst()
  }

  /** Any doubt about which articles changed means: all of them. */
  async function changedArticles(since: number, head: LogHead): Promise<ReadonlySet<string> | 'everything'> {
    const rows = await store.editionsSince(since, takenAtOnce)
    const upToHead = rows.filter((row) => row.seq !== null && row.seq <= head.seq)
    const gapless = upToHead.every((row, index) => row.seq === since + 1 + index)
    if (!gapless || upToHead.length !== head.seq - since || upToHead.at(-1)?.hash !== head.hash) {
      logger.warn({ since, seq: head.seq, found: upToHead.length }, 'new editions are not all there')
      return 'everything'
    }
    const articles = await Promise.all(upToHead.map(articleOf))
    return articles.includes(null) ? 'everything' : new Set(articles.filter((article) => article !== null))
  }

  async function articleOf(row: EditionRow): Promise<string | null> {
    try {
      return (await verifyEdition(row, verifier)).body.article
    } catch (error) {
      logger.error({ err: error }, 'a new edition does not verify')
      return null
    }
  }

  async function poll(): Promise<void> {
    try {
      await prove()
      if (failing) logger.info('the database answers again')
      failing = false
    } catch (error) {
      if (!failing && !stopped) logger.error({ err: error }, 'no proof that the content is fresh')
      failing = true
    }
    if (stopped) return
    timer = setTimeout(() => void poll(), pollMilliseconds)
    timer.unref()
  }
  void poll()

  const age = () => (provedAt === null ? null : (clock.monotonic() - provedAt) / 1000)
  return {
    seq: () => known?.seq ?? 0,
    age: () => {
      const seconds = age()
      return seconds === null ? null : Math.floor(seconds)
    },
    isFresh: () => {
      const seconds = age()
      return seconds !== null && seconds <= maxStaleSeconds
    },
    generation: () => generation,
    first,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
