import { sharesKey } from '../people/personKeys'
import type { PolicyTerms } from '../policy/reviewPolicy'
import type { PublicationBody } from '../records/edition'
import type { SignatureBody } from '../records/signature'
import { addDays } from '../time'
import type { ArticleEvents } from './articleEvents'
import type { ContributorKeys } from './checkReviews'
import type { FoundSignatures } from './checkSignatures'
import type { Say } from './report'

/**
 * Whether a publication has the signatures its policy asked for: the policy it names and the one its review began
 * with. Counts anew from the records alone; who was eligible is a question of people as they were, which the signing
 * asked. Order in time is order in the article's chain, which no clock can alter.
 */
export function checkSigners(
  edition: PublicationBody,
  signatures: FoundSignatures,
  contributors: ContributorKeys,
  events: ArticleEvents,
  say: Say,
): void {
  const atSubmit = events.submitted.get(edition.review)?.data
  if (atSubmit?.contentHash !== edition.contentHash) {
    say('review-missing', 'editions', edition.id, `Review ${edition.review} was never opened over what it publishes.`)
  }
  const terms = [edition.policy, ...(atSubmit ? [atSubmit.policy] : [])]
  const counted: SignatureBody[] = []
  for (const named of edition.signers) {
    const body = signatures.given.get(named.signature)
    if (!body) {
      say('signature-missing', 'editions', edition.id, `It rests on signature ${named.signature}, which is not there.`)
      continue
    }
    const problem =
      named.signedAt !== body.signedAt ||
      named.printedName !== body.signer.printedName ||
      named.specialist !== body.signer.specialist
        ? 'is named otherwise than it was given'
        : (whyNotOf(edition, body) ??
          whyNotThen(edition, body, signatures, events) ??
          (isExpired(edition, body, terms) ? 'had expired when it was published' : null) ??
          whyNotThisPerson(body, contributors.get(edition.review) ?? new Set(), counted))
    if (problem) {
      say('signature-not-valid', 'editions', edition.id, `Signature ${body.id}, on which it rests, ${problem}.`)
    } else counted.push(body)
  }
  const needed = Math.max(1, ...terms.map((one) => one.signatures))
  const specialistsNeeded = Math.max(0, ...terms.map((one) => one.specialists))
  const specialists = counted.filter(({ signer }) => signer.specialist).length
  if (counted.length < needed || specialists < specialistsNeeded) {
    const asked = `${needed}, ${specialistsNeeded} of them by specialists`
    const text = `Its policy asks for ${asked}; ${counted.length} count, ${specialists} of them by specialists.`
    say('policy-not-met', 'editions', edition.id, text)
  }
  const lastReviewed = counted
    .map(({ signedAt }) => signedAt)
    .sort()
    .at(-1)
  if (lastReviewed !== undefined && edition.dates.lastReviewed !== lastReviewed) {
    say(
      'policy-not-met',
      'editions',
      edition.id,
      `Its last signature was given ${lastReviewed}, not ${edition.dates.lastReviewed}.`,
    )
  }
}

function whyNotOf(edition: PublicationBody, body: SignatureBody): string | null {
  if (body.review !== edition.review) return 'is of another review'
  if (body.contentHash !== edition.contentHash) return 'is on other content'
  return body.meaning === 'medicalReview' ? null : 'means something else'
}

function whyNotThen(
  edition: PublicationBody,
  body: SignatureBody,
  signatures: FoundSignatures,
  events: ArticleEvents,
): string | null {
  const published = events.editions.get(edition.id)?.index
  const signed = events.signed.get(body.id)?.index
  // that the events are there at all is asked elsewhere
  if (published === undefined || signed === undefined) return null
  if (signed > published) return 'was given after it was published'
  const revoked = (signatures.revocations.get(body.id) ?? []).some(
    ({ id }) => (events.revoked.get(id)?.event.index ?? 0) < published,
  )
  return revoked ? 'had been revoked' : null
}

function isExpired(edition: PublicationBody, body: SignatureBody, terms: readonly PolicyTerms[]): boolean {
  const days = Math.min(...terms.map((one) => one.signatureValidDays))
  return addDays(body.signedAt, days) < edition.dates.published
}

function whyNotThisPerson(body: SignatureBody, contributors: Set<string>, counted: SignatureBody[]): string | null {
  const keys = [`user:${body.signer.user}`, ...body.signer.personKeys]
  if (sharesKey(keys, [...contributors])) return 'is by somebody who contributed to the content'
  return counted.some((other) => sharesKey(keys, other.signer.personKeys)) ? 'is a second one by the same person' : null
}
