import type { Aspect } from '../../content/article'
import { citationMentions } from '../../content/citationMentions'
import { entry } from '../../content/entry'
import type { OwnSection } from '../../content/ownContent'
import { createRule } from '../checkRule'

/** What is said under these is orientation. Everything else is a clinical statement and names its source. */
const notClinical: ReadonlySet<Aspect> = new Set<Aspect>(['Overview', 'LivingWith', 'SeeDoctor'])

/** C10: a clinical section without any citation (hard); one source listed twice (soft). */
export const sources = createRule('C10', 1, ({ article, dependencies, projection }, report) => {
  const cited = new Set(
    citationMentions(article)
      .filter((mention) => entry(dependencies.citations, mention.citation))
      .map((mention) => mention.section),
  )
  const pageAspect = entry(dependencies.questions, article.question)?.aspect ?? null
  article.sections.forEach((section, index) => {
    if (!isClinical(section, pageAspect) || cited.has(index)) return
    report({
      severity: 'hard',
      path: `sections.${index}`,
      section: index,
      excerpt: section.kind === 'disclaimer' ? '' : section.heading,
      message: 'A clinical section has no citation.',
      hint: 'Cite the source of at least its main statement.',
    })
  })
  const seen = new Map<string, number>()
  for (const { number, doi, pmid, title } of projection.citations) {
    const keys = [...(doi ? [`doi ${doi.toLowerCase()}`] : []), ...(pmid ? [`pmid ${pmid}`] : [])]
    const twin = keys.map((key) => seen.get(key)).find((place) => place !== undefined)
    keys.forEach((key) => seen.set(key, number))
    if (twin === undefined) continue
    report({
      severity: 'soft',
      path: 'citations',
      excerpt: title,
      message: `Sources ${twin} and ${number} are the same publication.`,
      hint: 'Use one of the two citations in both places.',
    })
  }
})

function isClinical(section: OwnSection, pageAspect: Aspect | null): boolean {
  switch (section.kind) {
    case 'questionSection': {
      // a section without an aspect answers the page's question
      const aspect = section.aspect ?? pageAspect
      return aspect === null || !notClinical.has(aspect)
    }
    case 'medicationList':
    case 'prognosis':
      return true
    case 'careTeam':
    case 'getHelp':
    case 'community':
    case 'disclaimer':
      return false
  }
}
