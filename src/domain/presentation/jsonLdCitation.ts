import type { CitationView } from './articleView'
import type { JsonLdNode } from './jsonLdGraph'

/** What kind of publication each is. schema.org's MedicalGuideline is no CreativeWork, so it cannot be cited. */
const scholarly: Record<string, string> = {
  journal: 'Journal article',
  systematicReview: 'Systematic review',
  guideline: 'Guideline',
}

export function jsonLdCitation(citation: CitationView): JsonLdNode {
  const { type, title, authors, container, issued, doi, pmid, pmcid, url } = citation
  const publicationType = scholarly[type]
  const identifiers = Object.entries({ doi, pmid, pmcid }).flatMap(([propertyID, value]) =>
    value === null ? [] : [{ '@type': 'PropertyValue', propertyID, value }],
  )
  return {
    '@type': publicationType ? 'MedicalScholarlyArticle' : type === 'textbook' ? 'Book' : 'CreativeWork',
    headline: title,
    ...(publicationType && { publicationType }),
    // names as printed: whether one is a person's or an organisation's is not known
    ...(authors.length > 0 && { creditText: authors.join(', ') }),
    ...(container !== null && {
      isPartOf: { '@type': publicationType ? 'Periodical' : 'CreativeWork', name: container },
    }),
    ...(issued !== null && { datePublished: issued }),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    ...(doi !== null && { sameAs: `https://doi.org/${doi}` }),
    ...(url !== null && { url }),
  }
}
