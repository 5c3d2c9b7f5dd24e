/** A weaker policy takes two admins: one proposes it, another confirms it. */
import type { Person } from '../people/person'
import { personKeys, sharesKey } from '../people/personKeys'
import type { PolicyTerms } from './reviewPolicy'

export interface PolicyProposal {
  id: string
  /** The policy as it was then: what whoever confirms takes away from. */
  from: PolicyTerms
  to: PolicyTerms
  /** Who proposed it, and as they were called then. */
  by: string
  name: string
  at: string
}

export interface ProposalRefusal {
  status: 403 | 409
  code: 'no-such-proposal' | 'stale-proposal' | 'proposer-gone' | 'own-proposal'
  message: string
}

/** Why a proposal does not take effect by this person's word; `null` if it does. */
export function whyNotConfirmed(given: {
  proposal: PolicyProposal
  inForce: PolicyTerms
  proposer: Person | null
  confirmer: Person | null
}): ProposalRefusal | null {
  const { proposal, inForce, proposer, confirmer } = given
  if (!sameTerms(proposal.from, inForce))
    return {
      status: 409,
      code: 'stale-proposal',
      message: 'The policy has changed since this was proposed. Discard the proposal and make another one.',
    }
  if (!proposer || !isActiveAdmin(proposer))
    return {
      status: 409,
      code: 'proposer-gone',
      message: 'Whoever proposed this is no active admin any more. Discard the proposal and make another one.',
    }
  if (!confirmer || !isActiveAdmin(confirmer) || sharesKey(personKeys(proposer), personKeys(confirmer)))
    return {
      status: 403,
      code: 'own-proposal',
      message: 'A weaker policy is confirmed by another admin than the one who proposed it.',
    }
  return null
}

const isActiveAdmin = ({ active, roles }: Person) => active && roles.includes('admin')

/** Terms that differ, by name; none if both policies are the same. */
export function changedTerms(one: PolicyTerms, other: PolicyTerms): (keyof PolicyTerms)[] {
  return (Object.keys(one) as (keyof PolicyTerms)[]).filter((term) => one[term] !== other[term])
}

const sameTerms = (one: PolicyTerms, other: PolicyTerms) => changedTerms(one, other).length === 0
