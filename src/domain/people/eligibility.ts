import { addMonths } from '../time'
import { reason, type Reason } from '../workflow/reasons'
import type { Person } from './person'
import { countsToday } from './registrationState'

/** What eligibility depends on besides the person: the page's condition and medications, and who declined for conflict. */
export interface EligibilitySubject {
  condition: string | null
  medications: readonly string[]
  declinedForConflict: readonly string[]
}

/**
 * Whether a person may sign this page, apart from having contributed to it (product.md, "eligible"). Every reason why
 * not; an empty list means eligible. `now` is an ISO instant.
 */
export function whyNotEligible(person: Person, subject: EligibilitySubject, now: string): Reason[] {
  const reasons: Reason[] = []
  if (!person.active) reasons.push(reason('inactive-user', `${person.name}’s account is not active.`, 'admin'))
  if (!person.roles.includes('medicalReviewer'))
    reasons.push(reason('wrong-role', `${person.name} is not a medical reviewer.`, 'admin'))
  if (!person.reviewer) {
    reasons.push(reason('no-reviewer-profile', `${person.name} has no reviewer profile.`, 'admin'))
    return reasons
  }
  const profile = profileOf(person)
  if (!person.reviewer.registrations.some((one) => countsToday(one, now)))
    reasons.push(
      reason(
        'no-verified-registration',
        `${person.name} has no registration that is verified, unexpired and rechecked in time.`,
        'admin',
        profile,
      ),
    )
  const declared = person.reviewer.interestsDeclaredAt
  if (!declared || addMonths(declared, 12) < now || declared > now)
    reasons.push(
      reason(
        'interests-not-declared',
        `${person.name} has not declared interests within the last 12 months.`,
        'you',
        profile,
      ),
    )
  const conflict = person.reviewer.interests.find(
    (one) =>
      (!one.until || one.until >= now.slice(0, 10)) &&
      ((subject.condition !== null && one.conditions.includes(subject.condition)) ||
        one.medications.some((id) => subject.medications.includes(id))),
  )
  if (conflict)
    reasons.push(
      reason(
        'interest-declared',
        `${person.name} declared an interest in this subject: ${conflict.text}.`,
        'somebodyElse',
      ),
    )
  if (subject.declinedForConflict.includes(person.user))
    reasons.push(
      reason(
        'declined-for-conflict',
        `${person.name} declined this review for a conflict of interest.`,
        'somebodyElse',
      ),
    )
  return reasons
}

/** Where the admin UI shows what makes this person eligible; `null` without a profile. */
export function profileOf(person: Person): string | null {
  return person.reviewer ? `reviewers/${person.reviewer.id}` : null
}

/** The person's registrations that count today, as a signature prints them. */
export function currentRegistrations(person: Person, now: string) {
  return (person.reviewer?.registrations ?? []).filter((one) => countsToday(one, now))
}

/** Has a specialty of the page's condition. */
export function isSpecialist(person: Person, conditionSpecialties: readonly string[]): boolean {
  return (person.reviewer?.specialties ?? []).some((one) => conditionSpecialties.includes(one))
}
