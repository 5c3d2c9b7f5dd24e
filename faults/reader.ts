/**
 * Reads from the content API all the time, and looks at each answer: is what is served signed by the server, is it the
 * newest that anybody was told of, does an article never go back.
 */
import { createVerifier } from '../src/keys/createVerifier'
import { hashText } from '../src/domain/canonical/hash'
import { readPublicKeys } from '../src/keys/publicKeys'
import type { Ledger } from './ledger'

/** How long after the acknowledgement an older edition may still be read, in milliseconds (docs/faults.md). */
const grace = 1_000
/** `COUNTERSIGN_MAX_STALE_SECONDS` as it is by default, in milliseconds. */
const bound = 30_000
/** What is left of an answer's way, in milliseconds. */
const margin = 1_000

export interface ReaderCounts {
  read: number
  /** Answered 503: the content API would rather say nothing than something old. */
  unavailable: number
}

export interface Reader {
  counts: ReaderCounts
  /** What must not have been served, in sentences; each once. */
  violations: Set<string>
  /**
   * From here on a database may be away. `fromMemory`: from the content API as well, which then answers from what it
   * holds: what it has answered once it goes on answering, and nothing any more once its bound is over.
   */
  beginOutage(fromMemory: boolean): void
  /** It is there again; older editions may be read until `allowNothing`. */
  endOutage(): void
  /** Whether the content API says that it knew everything a moment ago. */
  isFresh(): Promise<boolean>
  /** Everything is as always. */
  allowNothing(): void
  stop(): Promise<void>
}

interface View {
  id: string
  title: string
  contentHash: string
  edition: { id: string; number: number; seq: number }
  attestation: { record: string; jws: string }
}

export async function startReader(given: {
  address: string
  publicKeysFile: string
  articles: readonly string[]
  ledger: Ledger
}): Promise<Reader> {
  const { address, articles, ledger } = given
  const verifier = createVerifier(await readPublicKeys(given.publicKeysFile))
  const counts: ReaderCounts = { read: 0, unavailable: 0 }
  const violations = new Set<string>()
  const highest = new Map<string, number>()
  let late = grace
  let outage: { since: number; answered: Set<string> } | null = null
  let going = true

  async function readOnce(article: string): Promise<void> {
    const started = performance.now()
    const expected = newestKnown(ledger, article, started - late)
    const response = await fetch(`${address}/v1/articles/${article}`)
    const text = await response.text()
    counts.read += 1
    if (outage) lookAtOutage(outage, { article, started, status: response.status })
    if (response.status === 503) counts.unavailable += 1
    else if (response.status === 200) await look(JSON.parse(text) as View, expected)
    else if (response.status === 404 && expected)
      violations.add(`${article}: 404, though edition ${expected.seq} was acknowledged`)
    else if (response.status === 410 && expected?.kind === 'publication' && !withdrawnSince(expected.seq, article))
      violations.add(
        `${article}: 410, though publication ${expected.seq} was acknowledged and nothing was withdrawn since`,
      )
    else if (![404, 410].includes(response.status))
      violations.add(`${article}: answered with ${response.status}: ${text.slice(0, 200)}`)
  }

  function lookAtOutage(
    { since, answered }: { since: number; answered: Set<string> },
    { article, started, status }: { article: string; started: number; status: number },
  ): void {
    const after = started - since
    const says = `${article}: ${status} ${(after / 1000).toFixed(1)} s after the database was gone`
    // the last read that succeeded may still have dropped what it found changed
    if (after < margin) return
    if (status === 200 || status === 410) {
      answered.add(article)
      if (after > bound + margin) violations.add(`${says}, though nothing proves any more that this is the newest`)
    } else if (after < bound - margin && answered.has(article)) {
      violations.add(`${says}, though it was answered from memory before`)
    }
  }

  async function look(view: View, expected: { seq: number } | null): Promise<void> {
    const { record, jws } = view.attestation
    const body = JSON.parse(record) as { id: string; seq: number; article: string; contentHash: string; kind: string }
    const says = `edition ${view.edition.seq} of ${view.id}`
    if ((await verifier.verify(record, jws)) === null) violations.add(`${says} is not signed by the server`)
    const agrees = body.seq === view.edition.seq && body.article === view.id && body.contentHash === view.contentHash
    if (!agrees || body.kind !== 'publication') violations.add(`${says} is not what its record says`)
    if (expected && view.edition.seq < expected.seq)
      violations.add(`${says} was served although ${expected.seq} had been acknowledged ${late} ms before`)
    if (view.edition.seq < (highest.get(view.id) ?? 0))
      violations.add(`${says} was served after ${highest.get(view.id)}`)
    highest.set(view.id, Math.max(view.edition.seq, highest.get(view.id) ?? 0))
    if (Math.random() < 0.2) await lookAtWords(view)
  }

  /** The words are those that were signed: title and hash of the snapshot itself. */
  async function lookAtWords(view: View): Promise<void> {
    const response = await fetch(`${address}/v1/articles/${view.id}/attestation`)
    if (response.status !== 200) return
    const { edition, snapshot } = (await response.json()) as {
      edition: { seq: number }
      snapshot: { record: string; contentHash: string } | null
    }
    if (edition.seq !== view.edition.seq || !snapshot) return
    const { projection } = JSON.parse(snapshot.record) as { projection: { title: string } }
    if (hashText(snapshot.record) !== view.contentHash || projection.title !== view.title)
      violations.add(`edition ${view.edition.seq} of ${view.id} serves words that are not the signed ones`)
  }

  function withdrawnSince(seq: number, article: string): boolean {
    return (
      ledger.acknowledged.some(
        ({ article: of, done: { edition } }) => of === article && edition?.kind === 'withdrawal' && edition.seq > seq,
      ) ||
      // one that nobody was told of may have happened too
      ledger.counts.unanswered > 0
    )
  }

  async function readOn(article: string): Promise<void> {
    while (going) {
      try {
        await readOnce(article)
      } catch (error) {
        violations.add(`the content API did not answer at all: ${String(error)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }
  const all = articles.map(readOn)
  return {
    counts,
    violations,
    beginOutage(fromMemory) {
      late = bound + margin
      outage = fromMemory ? { since: performance.now(), answered: new Set() } : null
    },
    endOutage: () => void (outage = null),
    allowNothing: () => void (late = grace),
    async isFresh() {
      const response = await fetch(`${address}/readyz`).catch(() => null)
      return response?.status === 200 && ((await response.json()) as { age: number }).age === 0
    },
    async stop() {
      going = false
      await Promise.all(all)
    },
  }
}

/** The newest edition of an article that was acknowledged before this moment. */
function newestKnown(ledger: Ledger, article: string, before: number) {
  let newest: { seq: number; kind: string } | null = null
  for (const { article: of, at, done } of ledger.acknowledged)
    if (of === article && at < before && done.edition && done.edition.seq > (newest?.seq ?? 0)) newest = done.edition
  return newest
}
