import type { Tier } from '../content/article'

/** What a tier asks of a review, as frozen into reviews and editions. Counts of signatures, months and days. */
export interface PolicyTerms {
  tier: Tier
  /** Medical signatures; never fewer than one. */
  signatures: number
  /** How many of them must be a specialist's. */
  specialists: number
  intervalMonths: number
  graceDays: number
  /** Days after lapsing until the page is no longer served; `null`: never. */
  suspendAfterDays: number | null
  /** A signature not published within this many days has expired. */
  signatureValidDays: number
}

/** Defaults of product.md; each installation edits its own copies. */
export const defaultPolicies: Record<Tier, PolicyTerms> = {
  1: {
    tier: 1,
    signatures: 2,
    specialists: 1,
    intervalMonths: 12,
    graceDays: 0,
    suspendAfterDays: 30,
    signatureValidDays: 90,
  },
  2: {
    tier: 2,
    signatures: 2,
    specialists: 1,
    intervalMonths: 24,
    graceDays: 30,
    suspendAfterDays: 180,
    signatureValidDays: 90,
  },
  3: {
    tier: 3,
    signatures: 1,
    specialists: 0,
    intervalMonths: 36,
    graceDays: 90,
    suspendAfterDays: null,
    signatureValidDays: 90,
  },
}
