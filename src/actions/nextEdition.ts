import { editionDates } from '../domain/policy/editionDates'
import type { PublicationBody } from '../domain/records/edition'
import type { Facts } from '../domain/workflow/facts'
import { askPolicy, termsOf } from '../domain/workflow/guards'

/** What readers would get by publishing now: as the edition will say it, for whoever is about to. */
export interface NextEdition {
  number: number
  change: PublicationBody['change']
  slug: string
  /** Printed names with credentials, in the order of signing. */
  signers: string[]
  /** `YYYY-MM-DD`. */
  nextReviewDue: string
  /** The edition that it takes the place of. */
  replaces: { number: number; publishedAt: string } | null
}

/** First, changed, or the same words with new dates. */
export function changeOf({ lastPublication, snapshot }: Facts): PublicationBody['change'] {
  if (lastPublication === null) return 'first'
  return lastPublication.projectionHash === snapshot?.projectionHash ? 'reaffirmation' : 'content'
}

/** @param now ISO instant. */
export function nextEditionOf(facts: Facts, now: string): NextEdition | null {
  const { workflow, snapshot, lastPublication } = facts
  if (workflow.state !== 'approved' || !snapshot) return null
  const policy = termsOf(facts)
  const answer = askPolicy(facts, now)
  if (!policy || !answer.met) return null
  const change = changeOf(facts)
  return {
    number: workflow.editionNumber + 1,
    change,
    slug: snapshot.body.projection.slug,
    signers: answer.by.map(({ signer }) => [signer.printedName, signer.credentials].filter(Boolean).join(', ')),
    nextReviewDue: editionDates({ policy, change, now, signatures: answer.by, last: lastPublication }).nextReviewDue,
    replaces:
      workflow.live === 'live' && lastPublication
        ? { number: lastPublication.number, publishedAt: lastPublication.dates.published }
        : null,
  }
}
