import type { ArticleView } from './articleView'

/** What a list says of an article: enough to link to it and to see whether a copy is still the current one. */
export interface ArticleSummary {
  id: string
  locale: string
  slug: string
  url: string
  title: string
  labelLine: string
  tier: ArticleView['tier']
  condition: { id: string; name: string }
  question: ArticleView['question']
  review: Pick<ArticleView['review'], 'state' | 'lastReviewed' | 'nextReviewDue'>
  dates: Pick<ArticleView['dates'], 'published' | 'modified'>
  edition: ArticleView['edition']
  contentHash: ArticleView['contentHash']
}

export function summarise(view: ArticleView): ArticleSummary {
  const { id, locale, slug, url, title, labelLine, tier, condition, question, review, dates, edition, contentHash } =
    view
  return {
    id,
    locale,
    slug,
    url,
    title,
    labelLine,
    tier,
    condition: { id: condition.id, name: condition.name },
    question,
    review: { state: review.state, lastReviewed: review.lastReviewed, nextReviewDue: review.nextReviewDue },
    dates: { published: dates.published, modified: dates.modified },
    edition,
    contentHash,
  }
}
