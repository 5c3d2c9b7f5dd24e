import type { Person, ReviewerProfile } from '../../domain/people/person'
import { roles, type Role } from '../../domain/people/roles'
import { readTerms } from '../../domain/policy/reviewPolicy'
import type { Desk } from '../../actions/desk'
import { slugs } from '../slugs'
import { reference } from './contentStore'
import { byId, type Row, type Rows } from './rows'
import { list, text, textOrNull } from './workflowStore'

type PeopleStore = Pick<Desk, 'person' | 'reviewersAnd' | 'policy'>

export function peopleStore(rows: Rows): PeopleStore {
  return {
    async person(user) {
      const row = await rows.findOne(slugs.users, byId(user))
      if (!row) return null
      const profile = await rows.findOne(slugs.reviewers, { user: { equals: user } })
      return toPerson(row, profile)
    },
    async reviewersAnd(users) {
      const found = await rows.find(slugs.users, {
        or: [
          { and: [{ roles: { in: ['medicalReviewer'] } }, { active: { equals: true } }] },
          ...(users.length > 0 ? [{ id: { in: [...users] } }] : []),
        ],
      })
      if (found.length === 0) return []
      const profiles = await rows.find(slugs.reviewers, { user: { in: found.map((row) => row.id) } })
      const byUser = new Map(profiles.map((profile) => [reference(profile.user), profile]))
      return found.map((row) => toPerson(row, byUser.get(row.id) ?? null)).sort((a, b) => (a.user < b.user ? -1 : 1))
    },
    async policy(tier) {
      const row = await rows.findOne(slugs.reviewPolicies, { tier: { equals: tier } })
      return row ? readTerms(row) : null
    },
  }
}

export function toPerson(row: Row, profile: Row | null): Person {
  return {
    user: row.id,
    name: text(row.name),
    email: text(row.email),
    roles: list<string>(row.roles).filter((role): role is Role => roles.some((known) => known === role)),
    active: row.active === true,
    reviewer: profile ? toReviewer(profile) : null,
  }
}

export function toReviewer(row: Row): ReviewerProfile {
  return {
    id: row.id,
    printedName: text(row.printedName),
    credentials: text(row.credentials),
    registrations: list<Row>(row.registrations).map((one) => ({
      body: text(one.body),
      number: text(one.number),
      country: text(one.country),
      verifiedAt: textOrNull(one.verifiedAt),
      verifiedBy: reference(one.verifiedBy),
      expires: textOrNull(one.expires),
      recheckDue: textOrNull(one.recheckDue),
    })),
    specialties: list<string>(row.specialties),
    interests: list<Row>(row.interests).map((one) => ({
      text: text(one.text),
      conditions: list<unknown>(one.conditions).flatMap((item) => reference(item) ?? []),
      medications: list<unknown>(one.medications).flatMap((item) => reference(item) ?? []),
      from: textOrNull(one.from),
      until: textOrNull(one.until),
    })),
    interestsDeclaredAt: textOrNull(row.interestsDeclaredAt),
  }
}
