import type { Tier } from '../content/article'
import type { Reason } from '../workflow/reasons'

/** A person as somebody who signs, or who does not. */
export interface SignerState {
  user: string
  name: string
  profile: { id: string; printedName: string } | null
  /** As they are called. */
  specialties: string[]
  can: boolean
  /** Why not, apart from what depends on a page. */
  reasons: Reason[]
  /** Somebody who counts already and is the same human: shares an address or a registration. */
  sameAs: string | null
}

/** How far those who could sign today reach for one tier's policy. */
export interface TierReach {
  tier: Tier
  signatures: number
  specialists: number
  /** How many people could sign. */
  able: number
  /** Enough of them for the signatures it asks for, specialists apart. */
  enough: boolean
  /** Conditions for which there are not enough specialists; the first few of them. */
  conditions: { id: string; name: string; specialties: string[] }[]
  conditionsWithout: number
}

export interface WhoCanSign {
  people: SignerState[]
  tiers: TierReach[]
  /** Whether every condition was looked at for its specialists. */
  allConditions: boolean
}
