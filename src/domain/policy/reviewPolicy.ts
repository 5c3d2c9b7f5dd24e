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

/** The terms in a row or a form; what is empty or no number is `NaN`, but for what may be left empty. */
export function readTerms(row: Readonly<Record<string, unknown>>): PolicyTerms {
  const number = (value: unknown) => (typeof value === 'number' ? value : NaN)
  return {
    tier: Number(row.tier) as Tier,
    signatures: number(row.signatures),
    specialists: number(row.specialists),
    intervalMonths: number(row.intervalMonths),
    graceDays: number(row.graceDays),
    suspendAfterDays: typeof row.suspendAfterDays === 'number' ? row.suspendAfterDays : null,
    signatureValidDays: number(row.signatureValidDays),
  }
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
