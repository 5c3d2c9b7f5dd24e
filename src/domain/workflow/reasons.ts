/**
 * Why something is refused: a code for machines, a sentence for people, and who can mend it. The codes are a closed
 * list; each belongs to one kind, and the kind decides the HTTP status.
 */
export const reasonKinds = {
  'unknown-user': 'forbidden',
  'inactive-user': 'forbidden',
  'wrong-role': 'forbidden',
  'no-such-transition': 'conflict',
  'not-live': 'conflict',
  'still-live': 'conflict',
  'revision-missing': 'invalid',
  'stale-revision': 'conflict',
  'stale-content': 'conflict',
  'review-missing': 'conflict',
  contributor: 'forbidden',
  'no-reviewer-profile': 'forbidden',
  'no-verified-registration': 'forbidden',
  'interests-not-declared': 'forbidden',
  'interest-declared': 'forbidden',
  'declined-for-conflict': 'forbidden',
  'already-signed': 'conflict',
  'not-assigned': 'forbidden',
  'not-the-signer': 'forbidden',
  'assignee-unknown': 'invalid',
  'assignee-not-eligible': 'invalid',
  'password-not-confirmed': 'forbidden',
  'sections-not-opened': 'invalid',
  'comment-missing': 'invalid',
  'comment-unknown': 'invalid',
  'not-the-commenter': 'forbidden',
  'reason-missing': 'invalid',
  'notice-missing': 'invalid',
  'kind-unknown': 'invalid',
  'successor-missing': 'invalid',
  'successor-not-live': 'invalid',
  'date-invalid': 'invalid',
  'content-check': 'invalid',
  'content-unreadable': 'invalid',
  'slug-taken': 'invalid',
  'policy-missing': 'invalid',
  'policy-cannot-be-met': 'invalid',
  'signatures-missing': 'invalid',
  'specialist-missing': 'invalid',
  'signature-expired': 'invalid',
  'signer-not-eligible': 'invalid',
  'signer-contributed': 'invalid',
} as const satisfies Record<string, ReasonKind>

export type ReasonKind = 'forbidden' | 'conflict' | 'invalid'
export type ReasonCode = keyof typeof reasonKinds

/** Who can mend it: a role, oneself, somebody else than the one asking, or nobody. */
export type Mender = 'editor' | 'medicalReviewer' | 'publisher' | 'admin' | 'you' | 'somebodyElse' | 'nobody'

export interface Reason {
  code: ReasonCode
  message: string
  mend: {
    who: Mender
    /** A path of the article's form (`sections.2.statistics.0`), a profile (`reviewers/<id>`), or `null`. */
    where: string | null
  }
}

export function reason(code: ReasonCode, message: string, who: Mender, where: string | null = null): Reason {
  return { code, message, mend: { who, where } }
}

/** HTTP status of a refusal: the first reason's kind decides, since reasons come in the order in which they bar. */
export function refusalStatus(reasons: readonly Reason[]): 403 | 409 | 422 {
  const first = reasons[0]
  if (!first) return 403
  return { forbidden: 403, conflict: 409, invalid: 422 }[reasonKinds[first.code]] as 403 | 409 | 422
}
