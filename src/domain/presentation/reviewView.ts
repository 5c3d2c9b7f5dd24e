import type { PublicationBody } from '../records/edition'
import type { ArticleView } from './articleView'

/** State of the review. Once it has lapsed nobody is named and no date says "reviewed": the page must not claim it. */
export function reviewView({ dates, signers }: PublicationBody, lapsed: boolean): ArticleView['review'] {
  const { nextReviewDue } = dates
  if (lapsed) {
    return {
      state: 'lapsed',
      statement: `The medical review of this page has lapsed: it was due by ${nextReviewDue}.`,
      reviewers: [],
      lastReviewed: null,
      nextReviewDue,
    }
  }
  const lastReviewed = dates.lastReviewed.slice(0, 10)
  const by = signers.length === 1 ? 'one medical reviewer' : `${signers.length} medical reviewers`
  return {
    state: 'reviewed',
    statement: `Reviewed and signed by ${by}, last on ${lastReviewed}. The next review is due by ${nextReviewDue}.`,
    reviewers: signers.map(({ printedName, credentials, registrations, specialist, signedAt }) => ({
      name: printedName,
      credentials,
      registrations: registrations.map(({ body, number, country }) => ({ body, number, country })),
      specialist,
      signedAt,
    })),
    lastReviewed,
    nextReviewDue,
  }
}
