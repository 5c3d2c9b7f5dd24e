/** What one scenario came to. */
import type { Installation } from './installation'

export interface Outcome {
  /** As `--only` takes it. */
  name: string
  /** In words. */
  what: string
  database: 'sqlite' | 'mongodb'
  /** `skipped` with the reason where this machine cannot do it. */
  result: 'held' | 'broken' | 'skipped'
  /** How often the fault was there. */
  faults: number
  acknowledged: number
  refused: number
  busy: number
  unanswered: number
  reads: number
  unavailable: number
  /** Codes that actions were answered with, and how often. */
  codes: Record<string, number>
  /** What did not hold, in sentences; for `skipped` why. */
  says: string[]
  /** What was measured beside it. */
  measured: string
  seconds: number
}

export type Named = Pick<Outcome, 'name' | 'what' | 'database'>

/** This machine has not what a scenario needs; the message says what is missing. */
export class CannotTry extends Error {
  override name = 'CannotTry'
}

export function outcomeOf(
  named: Named,
  { ledger, reader }: Installation,
  { faults, says, measured, started }: { faults: number; says: string[]; measured: string; started: number },
): Outcome {
  const { acknowledged, refused, busy, unanswered } = ledger.counts
  return {
    ...named,
    result: says.length === 0 ? 'held' : 'broken',
    ...{ faults, acknowledged, refused, busy, unanswered, measured },
    ...{ reads: reader.counts.read, unavailable: reader.counts.unavailable },
    codes: Object.fromEntries([...ledger.codes].sort(([, a], [, b]) => b - a)),
    says: [...new Set(says)],
    seconds: (performance.now() - started) / 1000,
  }
}

export function skipped(named: Named, why: string): Outcome {
  return {
    ...named,
    result: 'skipped',
    ...{ faults: 0, acknowledged: 0, refused: 0, busy: 0, unanswered: 0, reads: 0, unavailable: 0, codes: {} },
    ...{ says: [why], measured: '', seconds: 0 },
  }
}
