import type { ArticleView, ReviewerView } from './articleView'
import type { JsonLdNode } from './jsonLdGraph'

export interface JsonLdPeople {
  authors: JsonLdNode[]
  editors: JsonLdNode[]
  /** Empty once the review has lapsed. */
  reviewers: JsonLdNode[]
}

/** People by what the page says of them, each with an address below the page's own: there are no pages of people. */
export function jsonLdPeople({ credits, review, url }: Pick<ArticleView, 'credits' | 'review' | 'url'>): JsonLdPeople {
  const credited = (wanted: string) =>
    credits
      .filter(({ role }) => role === wanted)
      .map(({ name }, index) => ({ '@type': 'Person', '@id': `${url}#${wanted}-${index + 1}`, name }))
  return {
    authors: credited('author'),
    editors: credited('editor'),
    reviewers: review.reviewers.map((reviewer, index) => reviewerNode(reviewer, `${url}#reviewer-${index + 1}`)),
  }
}

/** Registrations as identifiers: usNPI belongs to Physician and medicalSpecialty is not a person's (schema.org 30.0). */
function reviewerNode({ name, credentials, registrations }: ReviewerView, id: string): JsonLdNode {
  const orcid = registrations.filter(({ body }) => body.toUpperCase() === 'ORCID')
  const identifier = registrations.map(({ body, number }) => ({
    '@type': 'PropertyValue',
    propertyID: body,
    value: number,
  }))
  return {
    '@type': 'Person',
    '@id': id,
    name,
    ...(credentials !== '' && { honorificSuffix: credentials }),
    ...(identifier.length > 0 && { identifier }),
    ...(orcid.length > 0 && { sameAs: orcid.map(({ number }) => `https://orcid.org/${number}`) }),
  }
}
