import { roles, type Role } from '../../domain/people/roles'
import type { ReviewerProfile } from '../../domain/people/person'
import { whyNotConfirmed, type PolicyProposal } from '../../domain/policy/policyProposal'
import { readTerms } from '../../domain/policy/reviewPolicy'
import { registrationState } from '../../domain/people/registrationState'
import { slugs } from '../slugs'
import { reference } from '../stores/contentStore'
import { peopleStore, toReviewer } from '../stores/peopleStore'
import type { Columns, Row, Rows } from '../stores/rows'
import { list, text } from '../stores/workflowStore'
import { inDays } from './inDays'

export interface Registration {
  reviewer: string
  name: string
  why: 'unverified' | 'expired' | 'expiring'
  /** The day in question, where there is one. */
  on: string | null
  /** Body and number. */
  which: string
}

/** A weaker policy that this admin can put into force. */
export interface Proposed {
  policy: string
  tier: number
  proposal: PolicyProposal
}

/** What an admin looks after: people who can do nothing, registrations that stop counting, steps of a first set-up. */
export interface House {
  withoutRole: { user: string; name: string }[]
  registrations: Registration[]
  /** Roles that no active person holds yet. */
  missing: Role[]
  /** Tiers with a review policy. */
  policies: number[]
  toConfirm: Proposed[]
  reviewersWithProfile: number
}

const most = 500
const soonDays = 45

/**
 * Three queries: people, profiles with their registrations, policies; where a weaker policy is proposed, who proposed it
 * and who asks besides. A house of more than 500 people sees the first 500.
 */
export async function readHouse(rows: Rows, user: string, now: string): Promise<House> {
  const [people, profiles, policies] = await Promise.all([
    rows.find(slugs.users, { active: { equals: true } }, { limit: most, columns: { name: true, roles: true } }),
    rows.find(slugs.reviewers, {}, { limit: most, columns: { printedName: true, user: true, registrations: true } }),
    rows.find(slugs.reviewPolicies, {}, { limit: 10, columns: policyColumns }),
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
    toConfirm: await proposalsToConfirm(rows, policies, user),
    reviewersWithProfile: current.length,
  }
}

const policyColumns: Columns = {
  tier: true,
  signatures: true,
  specialists: true,
  intervalMonths: true,
  graceDays: true,
  suspendAfterDays: true,
  signatureValidDays: true,
  proposal: true,
}

/** By the rule that confirming goes by, so that none is shown to somebody who would be refused. */
async function proposalsToConfirm(rows: Rows, policies: readonly Row[], user: string): Promise<Proposed[]> {
  const waiting = policies.flatMap((row) => (row.proposal ? [{ row, proposal: row.proposal as PolicyProposal }] : []))
  if (waiting.length === 0) return []
  const ids = [...new Set([user, ...waiting.map(({ proposal }) => proposal.by)])]
  const known = await Promise.all(ids.map((id) => peopleStore(rows).person(id)))
  const person = (id: string) => known[ids.indexOf(id)] ?? null
  return waiting
    .filter(({ row, proposal }) => {
      const people = { proposer: person(proposal.by), confirmer: person(user) }
      return whyNotConfirmed({ proposal, inForce: readTerms(row), ...people }) === null
    })
    .map(({ row, proposal }) => ({ policy: row.id, tier: Number(row.tier), proposal }))
    .toSorted((a, b) => a.tier - b.tier)
}

function registrationsToMend(profile: ReviewerProfile, now: string): Registration[] {
  return profile.registrations.flatMap((one): Registration[] => {
    const found = { reviewer: profile.id, name: profile.printedName, which: `${one.body} ${one.number}` }
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
