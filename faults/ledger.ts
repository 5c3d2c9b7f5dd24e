/** What the server processes said they had done, to be found again in the database after whatever happened. */
import type { Done, Line, Verb } from './process/lines'
import type { Stored } from './stored'

interface Acknowledged {
  verb: Verb
  article: string
  done: Done
  /** When this process heard of it, in milliseconds of its monotonic clock. */
  at: number
}

export interface Counts {
  acknowledged: number
  refused: number
  /** Failed with an error that may pass. */
  busy: number
  /** Begun, and never heard of again: killed, or the result unknown. */
  unanswered: number
}

export class Ledger {
  readonly acknowledged: Acknowledged[] = []
  readonly counts: Counts = { acknowledged: 0, refused: 0, busy: 0, unanswered: 0 }
  /** Failures that nobody should see, each once. */
  readonly unexpected = new Map<string, number>()
  private readonly open = new Set<string>()

  constructor(private readonly isExpected: (failure: Extract<Line, { says: 'failed' }>) => boolean) {}

  hear(line: Line): void {
    switch (line.says) {
      case 'try':
        this.open.add(line.n)
        this.counts.unanswered += 1
        return
      case 'ready':
        return
      case 'ack':
        this.acknowledged.push({ verb: line.verb, article: line.article, done: line.done, at: performance.now() })
        this.counts.acknowledged += 1
        return this.answered(line.n)
      case 'refused':
        this.counts.refused += 1
        return this.answered(line.n)
      case 'failed':
        if (line.retryable || this.isExpected(line)) {
          this.counts.busy += 1
        } else {
          const what = `${line.name}: ${line.message}`
          this.unexpected.set(what, (this.unexpected.get(what) ?? 0) + 1)
        }
      // what failed may have happened all the same: a lost answer is not a lost commit
    }
  }

  private answered(n: string): void {
    if (this.open.delete(n)) this.counts.unanswered -= 1
  }

  /** One sentence for each of the first `known` acknowledged actions that the database does not hold. */
  missingFrom(stored: Stored, known = this.acknowledged.length): string[] {
    const missing: string[] = []
    for (const { verb, article, done } of this.acknowledged.slice(0, known)) {
      const say = (what: string) => missing.push(`acknowledged ${verb} of ${article} is lost: ${what}`)
      const record = stored.workflow.get(article)
      if (!record) say('no workflow record')
      else if (done.revision !== undefined && record.revision < done.revision)
        say(`revision ${done.revision}, stored is ${record.revision}`)
      if (done.title !== undefined && !stored.versionTitles.has(done.title)) say(`no version is titled “${done.title}”`)
      if (done.signature !== undefined && !stored.signatures.has(done.signature)) say(`no signature ${done.signature}`)
      if (done.edition && stored.editions.get(done.edition.id)?.seq !== done.edition.seq)
        say(`no edition ${done.edition.id} with seq ${done.edition.seq}`)
    }
    return missing.slice(0, 20)
  }
}
