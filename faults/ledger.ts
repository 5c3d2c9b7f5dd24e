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
  /** Answered that the database is busy or away and that the same may be tried again. */
  busy: number
  /** Begun, and never heard of again: killed, or the result unknown. */
  unanswered: number
}

/** What an action may be answered with while the database is busy or away (docs/faults.md). */
const mayPass: Record<string, number> = {
  'write-conflict': 409,
  'try-again': 503,
  'database-unavailable': 503,
  'commit-failed': 503,
  'commit-unknown': 503,
}

export class Ledger {
  readonly acknowledged: Acknowledged[] = []
  readonly counts: Counts = { acknowledged: 0, refused: 0, busy: 0, unanswered: 0 }
  /** Failures that nobody should see, each once. */
  readonly unexpected = new Map<string, number>()
  /** Codes of all that was not done, and how often. */
  readonly codes = new Map<string, number>()
  private readonly open = new Set<string>()
  /** Titles of saves whose answer said that nothing was stored. */
  private readonly notStored = new Set<string>()

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
        this.count(line.code)
        return this.answered(line.n)
      case 'failed':
        this.count(line.code)
        if (mayPass[line.code] !== line.status) {
          const what = `${line.status} ${line.code}: ${line.why.replaceAll(/\nparams: [^,]*/g, '')}`
          this.unexpected.set(what, (this.unexpected.get(what) ?? 0) + 1)
        }
        // whoever does not know says so, and it stays unanswered: a lost answer is not a lost commit
        if (line.code === 'commit-unknown') return
        this.counts.busy += 1
        if (line.title !== null) this.notStored.add(line.title)
        return this.answered(line.n)
    }
  }

  private count(code: string): void {
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1)
  }

  private answered(n: string): void {
    if (this.open.delete(n)) this.counts.unanswered -= 1
  }

  /** One sentence for each of the first `known` acknowledged actions that the database does not hold, and for what it holds against its word. */
  differencesTo(stored: Stored, known = this.acknowledged.length): string[] {
    const differences: string[] = []
    for (const { verb, article, done } of this.acknowledged.slice(0, known)) {
      const say = (what: string) => differences.push(`acknowledged ${verb} of ${article} is lost: ${what}`)
      const record = stored.workflow.get(article)
      if (!record) say('no workflow record')
      else if (done.revision !== undefined && record.revision < done.revision)
        say(`revision ${done.revision}, stored is ${record.revision}`)
      if (done.title !== undefined && !stored.versionTitles.has(done.title)) say(`no version is titled “${done.title}”`)
      if (done.signature !== undefined && !stored.signatures.has(done.signature)) say(`no signature ${done.signature}`)
      if (done.edition && stored.editions.get(done.edition.id)?.seq !== done.edition.seq)
        say(`no edition ${done.edition.id} with seq ${done.edition.seq}`)
    }
    for (const title of this.notStored)
      if (stored.versionTitles.has(title))
        differences.push(`“${title}” is stored, and its save was answered that it is not`)
    return differences.slice(0, 20)
  }
}
