import type { Tier } from '../../domain/content/article'
import type { PolicyTerms } from '../../domain/policy/reviewPolicy'

/** The terms in a row or a form; what is empty or no number is `NaN`, but for what may be left empty. */
export function termsOf(row: Record<string, unknown>): PolicyTerms {
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
