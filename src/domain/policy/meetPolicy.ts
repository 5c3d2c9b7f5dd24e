import { findContributor, type Contributor } from '../contributors/contributors'
import { isSpecialist, profileOf, whyNotEligible, type EligibilitySubject } from '../people/eligibility'
import type { Person } from '../people/person'
import { personKeys, sharesKey } from '../people/personKeys'
import type { SignatureBody } from '../records/signature'
import type { Hash } from '../records/snapshot'
import { addDays } from '../time'
import { reason, type Reason } from '../workflow/reasons'
import type { PolicyTerms } from './reviewPolicy'

export interface GivenSignature {
  body: SignatureBody
  revokedAt: string | null
}

export interface PolicyQuestion {
  terms: PolicyTerms
  review: string
  contentHash: Hash
  specialties: readonly string[]
  signatures: readonly GivenSignature[]
  /** The signers as they are now, by user id. */
  people: readonly Person[]
  subject: EligibilitySubject
  contributors: readonly Contributor[]
  now: string
}

export type PolicyAnswer =
  | {
      met: true
      /** The signatures that met the policy, in the order given: the shortest run of them that does. */
      by: SignatureBody[]
      /** When the last of those was given. */
      lastReviewed: string
    }
  | { met: false; reasons: Reason[] }

/**
 * The heart of the gate (invariants 1 and 2 of docs/workflow.md): signatures of this very review, over this very hash,
 * unrevoked, unexpired, by people who were eligible when signing and are now, contributed nothing, and are different
 * humans. Specialists are counted as they are now and as they were when signing.
 */
export function meetPolicy(question: PolicyQuestion): PolicyAnswer {
  const reasons: Reason[] = []
  const counted: SignatureBody[] = []
  for (const { body } of standing(question)) {
    const problems = whyNotCounted(question, body)
    reasons.push(...problems)
    if (problems.length === 0 && !counted.some((other) => sharesKey(other.signer.personKeys, body.signer.personKeys)))
      counted.push(body)
  }
  const needed = Math.max(1, question.terms.signatures)
  const isSpecialistNow = (body: SignatureBody) => {
    const person = question.people.find((one) => one.user === body.signer.user)
    return body.signer.specialist && person !== undefined && isSpecialist(person, question.specialties)
  }
  for (let count = needed; count <= counted.length; count++) {
    const by = counted.slice(0, count)
    if (by.filter(isSpecialistNow).length < question.terms.specialists) continue
    return { met: true, by, lastReviewed: by[by.length - 1]?.signedAt ?? question.now }
  }
  if (counted.length < needed)
    reasons.push(
      reason(
        'signatures-missing',
        `${counted.length} of ${needed} medical ${needed === 1 ? 'signature' : 'signatures'} given.`,
        'medicalReviewer',
      ),
    )
  const specialists = counted.filter(isSpecialistNow).length
  if (specialists < question.terms.specialists)
    reasons.push(
      reason(
        'specialist-missing',
        `${specialists} of ${question.terms.specialists} specialist ${question.terms.specialists === 1 ? 'signature' : 'signatures'} given (${question.specialties.join(', ') || 'the condition names no specialty'}).`,
        'medicalReviewer',
      ),
    )
  return { met: false, reasons }
}

function standing(question: PolicyQuestion): GivenSignature[] {
  return question.signatures
    .filter(
      ({ body, revokedAt }) =>
        revokedAt === null &&
        body.review === question.review &&
        body.contentHash === question.contentHash &&
        body.meaning === 'medicalReview',
    )
    .sort((a, b) => (a.body.signedAt < b.body.signedAt ? -1 : a.body.signedAt > b.body.signedAt ? 1 : 0))
}

function whyNotCounted(question: PolicyQuestion, body: SignatureBody): Reason[] {
  const name = body.signer.printedName
  if (addDays(body.signedAt, question.terms.signatureValidDays) < question.now)
    return [
      reason(
        'signature-expired',
        `${name}’s signature is older than ${question.terms.signatureValidDays} days.`,
        'medicalReviewer',
      ),
    ]
  const person = question.people.find((one) => one.user === body.signer.user)
  if (!person) return [reason('signer-not-eligible', `${name} no longer has an account.`, 'medicalReviewer')]
  const lapsed = whyNotEligible(person, question.subject, question.now)
  if (lapsed.length > 0)
    return [
      reason(
        'signer-not-eligible',
        `${name} signed but is not eligible now: ${lapsed.map((one) => one.message).join(' ')}`,
        'medicalReviewer',
        profileOf(person),
      ),
    ]
  const keys = [...personKeys(person), ...body.signer.personKeys]
  if (findContributor(question.contributors, keys))
    return [
      reason(
        'signer-contributed',
        `${name} contributed to this content, so their signature does not count.`,
        'somebodyElse',
      ),
    ]
  return []
}
