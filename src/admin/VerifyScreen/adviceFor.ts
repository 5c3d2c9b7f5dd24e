import type { ProblemCode } from '../../domain/verify/report'
import type { en } from '../../words/en'

export type Advice = keyof typeof en.verify.advice

/** What to do about a finding: a code that this table lacks is a compile error. */
const advice: Record<ProblemCode, Advice> = {
  'record-unreadable': 'altered',
  'hash-mismatch': 'altered',
  'jws-invalid': 'altered',
  'column-mismatch': 'altered',
  duplicate: 'altered',
  'previous-mismatch': 'altered',
  'event-mismatch': 'altered',
  'workflow-mismatch': 'altered',
  'head-mismatch': 'missing',
  'snapshot-missing': 'missing',
  'review-missing': 'missing',
  'signature-missing': 'missing',
  'edition-missing': 'missing',
  'workflow-missing': 'missing',
  'number-gap': 'missing',
  'seq-gap': 'missing',
  'chain-gap': 'missing',
  'checkpoint-gap': 'missing',
  'checkpoint-head-missing': 'missing',
  'event-missing': 'unexplained',
  'policy-not-met': 'rule',
  'signature-not-valid': 'rule',
  'pointer-missing': 'pointer',
  'pointer-behind': 'pointer',
  'file-line-unknown': 'olderCopy',
  'file-missing': 'file',
  'file-line-unreadable': 'file',
  'rows-unread': 'unread',
}

export const adviceFor = (code: ProblemCode): Advice => advice[code]
