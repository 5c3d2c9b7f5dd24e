import { roles, type Role } from '../../domain/people/roles'
import type { ReviewerProfile } from '../../domain/people/person'
import { registrationState } from '../../domain/people/registrationState'
import { slugs } from '../slugs'
import { reference } from '../stores/contentStore'
import { toReviewer } from '../stores/peopleStore'
import type { Rows } from '../stores/rows'
import { list, text } from '../stores/workflowStore'
import { inDays } from './inDays'

export interface Registration {
  reviewer: string
  name: string
  why: 'unverified' | 'expired' | 'expiring'
  /** The day in question, where there is one. */
  on: string | null
}

/** What an admin looks after: people who can do nothing, registrations that stop counting, steps of a first set-up. */
export interface House {
  withoutRole: { user: string; name: string }[]
  registrations: Registration[]
  /** Roles that no active person holds yet. */
  missing: Role[]
  /** Tiers with a review policy. */
  policies: number[]
  reviewersWithProfile: number
}

const most = 500
const soonDays = 45

/** Three queries: people, profiles with their registrations, policies. A house of more than 500 people sees the first 500. */
export async function readHouse(rows: Rows, now: string): Promise<House> {
  const [people, profiles, policies] = await Promise.all([
    rows.find(slugs.users, { active: { equals: true } }, { limit: most, columns: { name: true, roles: true } }),
    rows.find(slugs.reviewers, {}, { limit: most, columns: { printedName: true, user: true, registrations: true } }),
    rows.find(slugs.reviewPolicies, {}, { limit: 10, columns: { tier: true } }),
  ])
  const active = new Set(people.map(({ id }) => id))
  const current = profiles.filter((row) => active.has(reference(row.user) ?? ''))
  const held = new Set(people.flatMap((row) => list<Role>(row.roles)))
  return {
    withoutRole: people
      .filter((row) => list(row.roles).length === 0)
      .map(({ id, name }) => ({ user: id, name: text(name) })),
    registrations: current.flatMap((row) => registrationsToMend(toReviewer(row), now)),
    missing: roles.filter((role) => !held.has(role)),
    policies: policies.map((row) => Number(row.tier)).toSorted(),
    reviewersWithProfile: current.length,
  }
}

function registrationsToMend(profile: ReviewerProfile, now: string): Registration[] {
  const found = { reviewer: profile.id, name: profile.printedName }
  return profile.registrations.flatMap((one): Registration[] => {
    const state = registrationState(one, now)
    switch (state.kind) {
      case 'notVerified':
      case 'verifiedLater':
        return [{ ...found, why: 'unverified', on: null }]
      case 'expired':
        return [{ ...found, why: 'expired', on: state.on }]
      case 'recheckOverdue':
        return [{ ...found, why: state.on === null ? 'unverified' : 'expired', on: state.on }]
      case 'counts':
        return state.until < inDays(now, soonDays) ? [{ ...found, why: 'expiring', on: state.until }] : []
    }
  })
}
