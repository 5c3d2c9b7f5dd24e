import type { RetractionState } from '../../content/article'
import { citationMentions } from '../../content/citationMentions'
import { entry } from '../../content/entry'
import { createRule } from '../checkRule'

const judgements: Record<RetractionState, { severity: 'hard' | 'soft'; what: string; hint: string } | null> = {
  none: null,
  reinstated: null,
  retracted: {
    severity: 'hard',
    what: 'has been retracted',
    hint: 'Remove what rests on it, or cite another source.',
  },
  concern: {
    severity: 'soft',
    what: 'is under an expression of concern',
    hint: 'Look for another source that says the same.',
  },
  corrected: {
    severity: 'soft',
    what: 'has been corrected',
    hint: 'Check that the page says what the corrected version says.',
  },
  unknown: {
    severity: 'soft',
    what: 'was never checked for retraction',
    hint: 'Look it up and record the answer with the citation.',
  },
}

/** C08: a cited source that is retracted (hard), doubtful or unchecked (soft). Asks the citations as they are now. */
export const retractions = createRule('C08', 1, ({ article, dependencies, projection }, report) => {
  const places = new Map(
    citationMentions(article)
      .toReversed()
      .map((mention) => [mention.citation, mention.section]),
  )
  for (const { id, number } of projection.citations) {
    const citation = entry(dependencies.citations, id)
    if (!citation) continue
    const judgement = judgements[citation.retraction.status]
    if (!judgement) continue
    const section = places.get(id) ?? null
    report({
      severity: judgement.severity,
      path: section === null ? 'tldr' : `sections.${section}`,
      section,
      excerpt: citation.title,
      message: `Source ${number} ${judgement.what}.`,
      hint: judgement.hint,
    })
  }
})
