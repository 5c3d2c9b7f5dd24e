import type { Contributor } from '../contributors/contributors'
import { findContributor } from '../contributors/contributors'
import { isSpecialist, whyNotEligible, type EligibilitySubject } from '../people/eligibility'
import type { Person } from '../people/person'
import { personKeys, sharesKey } from '../people/personKeys'
import { reason, type Reason } from '../workflow/reasons'
import type { PolicyTerms } from './reviewPolicy'

/** Those who could sign this page now: eligible and no contributor, one entry per human. */
export function whoCouldSign(
  people: readonly Person[],
  subject: EligibilitySubject,
  contributors: readonly Contributor[],
  now: string,
): Person[] {
  const found: { person: Person; keys: string[] }[] = []
  for (const person of people) {
    const keys = personKeys(person)
    if (whyNotEligible(person, subject, now).length > 0) continue
    if (findContributor(contributors, keys)) continue
    if (found.some((other) => sharesKey(other.keys, keys))) continue
    found.push({ person, keys })
  }
  return found.map((one) => one.person)
}

/** Whether these people are enough for the policy; if not, who is missing. */
export function whyPolicyCannotBeMet(
  terms: PolicyTerms,
  candidates: readonly Person[],
  specialties: readonly string[],
): Reason[] {
  const needed = Math.max(1, terms.signatures)
  const specialists = candidates.filter((person) => isSpecialist(person, specialties)).length
  const reasons: Reason[] = []
  if (candidates.length < needed)
    reasons.push(
      reason(
        'policy-cannot-be-met',
        `Tier ${terms.tier} asks for ${needed} medical ${needed === 1 ? 'signature' : 'signatures'}; ${candidates.length} eligible ${candidates.length === 1 ? 'reviewer' : 'reviewers'} could sign this page.`,
        'admin',
      ),
    )
  if (specialists < terms.specialists)
    reasons.push(
      reason(
        'policy-cannot-be-met',
        `Tier ${terms.tier} asks for ${terms.specialists} ${terms.specialists === 1 ? 'specialist' : 'specialists'} (${specialties.join(', ') || 'the condition names no specialty'}); ${specialists} of the eligible reviewers ${specialists === 1 ? 'is one' : 'are'}.`,
        'admin',
        specialties.length === 0 ? 'condition' : null,
      ),
    )
  return reasons
}
