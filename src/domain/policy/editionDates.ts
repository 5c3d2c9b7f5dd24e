import type { EditionDates, PublicationBody } from '../records/edition'
import type { SignatureBody } from '../records/signature'
import { addDays, addMonths } from '../time'
import type { PolicyTerms } from './reviewPolicy'

/**
 * The dates of a publication (product.md, definitions). `lastReviewed` is when the last of the signatures that met the
 * policy was given; a signer's own earlier date for the next review wins over the tier's interval. Lapsing and
 * suspension are instants at the start of a UTC day, so that delivery needs no calendar.
 */
export function editionDates(given: {
  policy: PolicyTerms
  change: PublicationBody['change']
  now: string
  signatures: readonly SignatureBody[]
  last: PublicationBody | null
}): EditionDates {
  const { policy, change, now, signatures, last } = given
  const lastReviewed = signatures
    .map((one) => one.signedAt)
    .sort()
    .at(-1)
  if (!lastReviewed) throw new RangeError('a publication needs at least one signature')
  const nextReviewDue = [
    addMonths(lastReviewed, policy.intervalMonths).slice(0, 10),
    ...signatures.flatMap((one) => (one.nextReviewBy ? [one.nextReviewBy] : [])),
  ].sort()[0] as string
  // due and grace days are whole days: the review lapses once the last of them is over
  const lapsesAt = addDays(`${nextReviewDue}T00:00:00.000Z`, policy.graceDays + 1)
  return {
    firstPublished: last?.dates.firstPublished ?? now,
    published: now,
    modified: change === 'reaffirmation' && last ? last.dates.modified : now,
    lastReviewed,
    nextReviewDue,
    lapsesAt,
    suspendsAt: policy.suspendAfterDays === null ? null : addDays(lapsesAt, policy.suspendAfterDays),
  }
}
