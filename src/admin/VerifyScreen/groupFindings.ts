import type { Problem, ProblemCode } from '../../domain/verify/report'
import { adviceFor, type Advice } from './adviceFor'

export interface RecordFindings {
  kind: string
  id: string
  messages: string[]
  /** Each once, in the order of the findings. */
  advice: Advice[]
  /** The record itself is not there any more. */
  gone: boolean
}

/** Which code says of which kind of record that it is not there; of another kind, that it names one that is not. */
const gone: Partial<Record<ProblemCode, string>> = {
  'snapshot-missing': 'snapshots',
  'review-missing': 'reviews',
  'signature-missing': 'signatures',
  'edition-missing': 'editions',
  'pointer-missing': 'live',
}

/** Findings by the record they name, in the order in which each record was first named. */
export function groupFindings(problems: readonly Problem[]): RecordFindings[] {
  const byRecord = new Map<string, RecordFindings>()
  for (const { kind, id, code, message } of problems) {
    const key = `${kind} ${id}`
    const found = byRecord.get(key) ?? { kind, id, messages: [], advice: [], gone: false }
    byRecord.set(key, found)
    found.messages.push(message)
    found.gone ||= gone[code] === kind
    const what = adviceFor(code)
    if (!found.advice.includes(what)) found.advice.push(what)
  }
  return [...byRecord.values()]
}
