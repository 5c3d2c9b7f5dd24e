/** What one scenario came to. */
import type { Installation } from './installation'

export interface Outcome {
  what: string
  database: 'sqlite' | 'mongodb'
  /** `skipped` with the reason where this machine cannot do it. */
  result: 'held' | 'broken' | 'skipped'
  /** Of each kind of fault how often. */
  faults: number
  acknowledged: number
  refused: number
  busy: number
  unanswered: number
  reads: number
  unavailable: number
  /** What did not hold, in sentences; for `skipped` why. */
  says: string[]
  /** What was measured beside it. */
  measured: string
  seconds: number
}

export type Named = Pick<Outcome, 'what' | 'database'>

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
    says: [...new Set(says)],
    seconds: (performance.now() - started) / 1000,
  }
}
