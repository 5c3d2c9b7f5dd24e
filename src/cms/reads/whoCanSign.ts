import type { EligibilitySubject } from '../../domain/people/eligibility'
import { whyNotEligible } from '../../domain/people/eligibility'
import type { Person } from '../../domain/people/person'
import { personKeys, sharesKey } from '../../domain/people/personKeys'
import { readTerms, type PolicyTerms } from '../../domain/policy/reviewPolicy'
import { whoCouldSign, whyPolicyCannotBeMet } from '../../domain/policy/whoCouldMeet'
import type { SignerState, TierReach, WhoCanSign } from '../../domain/policy/whoCanSign'
import { en } from '../../words/en'
import { slugs } from '../slugs'
import { peopleStore } from '../stores/peopleStore'
import type { Row, Rows } from '../stores/rows'
import { list, text } from '../stores/workflowStore'

/** Conditions that are looked at for their specialists; a house with more is told so. */
export const conditionsLookedAt = 1000
const conditionsNamed = 8

/** Of no page in particular: interests and contributions are asked once there is one. */
const noPage: EligibilitySubject = { condition: null, medications: [], declinedForConflict: [] }

/**
 * Who could sign a page today, as far as that does not depend on the page. Two queries: people with the role, their
 * profiles.
 *
 * @param also a person to tell about all the same, whatever their roles.
 */
export async function readSigners(rows: Rows, now: string, also: string | null = null): Promise<SignerState[]> {
  const people = await peopleStore(rows).reviewersAnd(also === null ? [] : [also])
  return statesOf(people, whoCouldSign(people, noPage, [], now), now)
}

/**
 * The same, and which tiers' policies these people could meet. Two queries more: policies, and the specialties of the
 * first 1 000 conditions.
 */
export async function readWhoCanSign(rows: Rows, now: string): Promise<WhoCanSign> {
  const people = await peopleStore(rows).reviewersAnd([])
  const policies = await rows.find(slugs.reviewPolicies, {}, { sort: 'tier', limit: 10 })
  const conditions = await rows.find(
    slugs.conditions,
    {},
    { sort: 'id', limit: conditionsLookedAt + 1, columns: { name: true, specialties: true } },
  )
  const able = whoCouldSign(people, noPage, [], now)
  const looked = conditions.slice(0, conditionsLookedAt)
  return {
    people: statesOf(people, able, now),
    tiers: policies.map((row) => reachOf(readTerms(row), able, looked)),
    allConditions: conditions.length <= conditionsLookedAt,
  }
}

function statesOf(people: readonly Person[], able: readonly Person[], now: string): SignerState[] {
  return people.map((person) => stateOf(person, able, now)).toSorted((a, b) => a.name.localeCompare(b.name))
}

function stateOf(person: Person, able: readonly Person[], now: string): SignerState {
  const keys = personKeys(person)
  const sameAs = able.includes(person) ? undefined : able.find((other) => sharesKey(personKeys(other), keys))
  return {
    user: person.user,
    name: person.name,
    profile: person.reviewer ? { id: person.reviewer.id, printedName: person.reviewer.printedName } : null,
    specialties: (person.reviewer?.specialties ?? []).map(specialtyName),
    can: able.includes(person),
    reasons: whyNotEligible(person, noPage, now),
    sameAs: sameAs?.name ?? null,
  }
}

function reachOf(terms: PolicyTerms, able: readonly Person[], conditions: readonly Row[]): TierReach {
  // without specialists: whether there are enough of them is a question for each condition
  const short = whyPolicyCannotBeMet({ ...terms, specialists: 0 }, able, []).length > 0
  const without = conditions.filter((row) => {
    const specialties = list<string>(row.specialties)
    return whyPolicyCannotBeMet(terms, able, specialties).length > 0
  })
  return {
    tier: terms.tier,
    signatures: Math.max(1, terms.signatures),
    specialists: terms.specialists,
    able: able.length,
    enough: !short,
    // where nobody's page can be signed, naming each condition adds nothing
    conditions: short
      ? []
      : without.slice(0, conditionsNamed).map((row) => ({
          id: row.id,
          name: text(row.name),
          specialties: list<string>(row.specialties).map(specialtyName),
        })),
    conditionsWithout: short ? 0 : without.length,
  }
}

const specialtyNames = new Map(Object.entries(en.specialties))
const specialtyName = (value: string): string => specialtyNames.get(value) ?? value
