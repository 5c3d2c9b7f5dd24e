import { anchorsOf } from './anchorsOf'
import type { Citation, Condition, Dependencies, Question } from './article'
import { citationMentions } from './citationMentions'
import { computeTier } from './computeTier'
import { entry } from './entry'
import { fillPattern } from './fillPattern'
import { nameIn } from './nameIn'
import type { OwnContent } from './ownContent'
import { projectionFormat, type ProjectedCitation, type Projection } from './projection'
import { createSectionProjector } from './projectSection'

/**
 * The signed content of a page: the article with everything it pulls in resolved, numbered and ordered.
 * Never throws: what is missing is `null` or left out here, and check C00 says so. Left out are citations that do not
 * exist, medication rows without medication or role, help sections without a level and sections whose disclaimer does
 * not exist; a missing audience reads as `patient`.
 */
export function project(own: OwnContent, dependencies: Dependencies): Projection {
  const citations = orderCitations(own, dependencies)
  const numbers = new Map(citations.map((citation) => [citation.id, citation.number]))
  const condition = entry(dependencies.conditions, own.condition)
  const question = entry(dependencies.questions, own.question)
  const name = nameIn(condition?.names, own.locale)?.preferred ?? ''
  const pattern = nameIn(question?.patterns, own.locale)
  const projector = createSectionProjector(own.locale, dependencies, numbers, condition)
  const anchors = anchorsOf(own, dependencies)
  return {
    format: projectionFormat,
    locale: own.locale,
    audience: own.audience ?? 'patient',
    tier: computeTier(own, dependencies),
    slug: own.slug,
    label: pattern?.label ?? '',
    title: own.title,
    seo: { title: own.seo.title, description: own.seo.description },
    condition: condition && projectCondition(condition, name, own.locale),
    question: question && projectQuestion(question, fillPattern(pattern?.heading ?? '', { condition: name })),
    tldr: projector.blocks(own.tldr),
    sections: own.sections.flatMap((section, index) => projector.section(section, anchors[index] ?? '') ?? []),
    citations,
    credits: own.credits.flatMap(({ name: credited, role }) => (role ? { name: credited, role } : [])),
  }
}

function projectCondition(condition: Condition, name: string, locale: string): Projection['condition'] {
  return {
    id: condition.id,
    name,
    synonyms: condition.synonyms
      .filter((synonym) => synonym.locale === locale)
      .map(({ term, kind }) => ({ term, kind })),
    codes: condition.identifiers.map(({ system, code, relation }) => ({ system, code, relation })),
    // a set: the order in which a select stores its choices means nothing
    specialties: [...new Set(condition.specialties)].sort(),
  }
}

function projectQuestion(question: Question, text: string): Projection['question'] {
  return { id: question.id, key: question.key, aspect: question.aspect, text }
}

/** Each citation once, in the order of its first mention, numbered from 1. */
function orderCitations(own: OwnContent, dependencies: Dependencies): ProjectedCitation[] {
  const ids = new Set(citationMentions(own).map((mention) => mention.citation))
  const found = [...ids].flatMap((id) => entry(dependencies.citations, id) ?? [])
  return found.map((citation, index) => projectCitation(citation, index + 1))
}

function projectCitation(citation: Citation, number: number): ProjectedCitation {
  return {
    number,
    id: citation.id,
    type: citation.type,
    title: citation.title,
    authors: citation.authors.map((author) => author.name),
    container: citation.container || null,
    issued: citation.issued || null,
    doi: citation.doi || null,
    pmid: citation.pmid || null,
    pmcid: citation.pmcid || null,
    url: citation.url || null,
  }
}
