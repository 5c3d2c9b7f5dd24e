import type { PolicyTerms } from './reviewPolicy'

/**
 * A running review must meet the policy it began with and the one in force: the stricter of the two, term by term.
 * A medical signature is always asked for, whatever a policy row says.
 */
export function strictestTerms(atSubmit: PolicyTerms, inForce: PolicyTerms): PolicyTerms {
  return {
    tier: atSubmit.tier,
    signatures: Math.max(1, atSubmit.signatures, inForce.signatures),
    specialists: Math.max(0, atSubmit.specialists, inForce.specialists),
    intervalMonths: Math.min(atSubmit.intervalMonths, inForce.intervalMonths),
    graceDays: Math.min(atSubmit.graceDays, inForce.graceDays),
    suspendAfterDays: earliest(atSubmit.suspendAfterDays, inForce.suspendAfterDays),
    signatureValidDays: Math.min(atSubmit.signatureValidDays, inForce.signatureValidDays),
  }
}

/** `null` means never. */
function earliest(one: number | null, other: number | null): number | null {
  if (one === null) return other
  if (other === null) return one
  return Math.min(one, other)
}
