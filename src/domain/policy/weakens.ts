import type { PolicyTerms } from './reviewPolicy'

/**
 * Whether the later terms ask for less than the earlier ones in any single term, whatever else became stricter. A policy
 * of another tier, and a term that is no number, count as less: unknown means weaker.
 */
export function weakens(before: PolicyTerms, after: PolicyTerms): boolean {
  const kept =
    after.tier === before.tier &&
    after.signatures >= before.signatures &&
    after.specialists >= before.specialists &&
    after.intervalMonths <= before.intervalMonths &&
    after.graceDays <= before.graceDays &&
    until(after.suspendAfterDays) <= until(before.suspendAfterDays) &&
    after.signatureValidDays <= before.signatureValidDays
  return !kept
}

/** `null` means never, which is later than any day. */
const until = (days: number | null): number => days ?? Infinity
