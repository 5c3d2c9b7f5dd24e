/**
 * The page as schema.org linked data (30.0). Made of what the page says and nothing else: a value we do not have is
 * left out, `reviewedBy` and `lastReviewed` are there only while the review is valid, the community's count never is.
 */
import type { Aspect, Audience } from '../content/article'
import type { Projection } from '../content/projection'
import type { ArticleView, SectionView } from './articleView'
import { jsonLdCitation } from './jsonLdCitation'
import { jsonLdCondition } from './jsonLdCondition'
import { jsonLdDrug } from './jsonLdDrug'
import { jsonLdPeople } from './jsonLdPeople'
import { oneOrMany } from './oneOrMany'

export type JsonLdNode = Record<string, unknown>

/** MedicalAudience takes a text; the enumeration behind `medicalAudience` knows clinicians and researchers only. */
const audienceTypes: Record<Audience, string> = { patient: 'Patient', carer: 'Caregiver', clinician: 'Clinician' }

/** HealthAspectEnumeration has no member for diagnosis. */
const withoutHealthAspect: readonly Aspect[] = ['Diagnosis']

/** Aspects that a kind of section has by itself. */
const aspectOfKind: Partial<Record<SectionView['kind'], Aspect>> = {
  medicationList: 'Treatments',
  prognosis: 'Prognosis',
  getHelp: 'SeeDoctor',
}

export function jsonLdGraph(
  view: Omit<ArticleView, 'jsonLd'>,
  projection: Projection,
  siteUrl: string,
): Record<string, unknown> {
  const { url, dates, review } = view
  const site = `${siteUrl}/#website`
  const condition = `${siteUrl}/conditions/${encodeURIComponent(view.condition.id)}#condition`
  const drugs = projection.sections.flatMap((section) => (section.kind === 'medicationList' ? section.items : []))
  const drugNodes = [...new Map(drugs.map((drug) => [drug.id, drug])).values()].map((drug) =>
    jsonLdDrug(drug, `${siteUrl}/medications/${encodeURIComponent(drug.id)}#drug`),
  )
  const people = jsonLdPeople(view)
  const questions = view.sections.filter(isQuestion)
  const page: JsonLdNode = {
    '@type': questions.length > 0 ? ['MedicalWebPage', 'FAQPage'] : 'MedicalWebPage',
    '@id': `${url}#webpage`,
    url,
    name: view.title,
    headline: view.title,
    ...given('description', view.seo.description),
    abstract: view.tldr.text,
    inLanguage: view.locale,
    datePublished: dates.firstPublished,
    dateModified: dates.modified,
    ...(review.state === 'reviewed' && { lastReviewed: review.lastReviewed }),
    version: String(view.edition.number),
    isPartOf: { '@id': site },
    ...reference('author', people.authors),
    ...reference('editor', people.editors),
    ...reference('reviewedBy', people.reviewers),
    audience: { '@type': 'MedicalAudience', audienceType: audienceTypes[view.audience] },
    ...given('specialty', oneOrMany(specialtiesOf(projection))),
    about: { '@id': condition },
    ...reference('mentions', drugNodes),
    ...given('mainEntity', listOf(questions.map((section) => questionNode(section, url)))),
    hasPart: [
      {
        '@type': 'HealthTopicContent',
        '@id': `${url}#tldr`,
        url: `${url}#tldr`,
        ...healthAspect(view.question.aspect),
      },
      ...view.sections.map((section) => partNode(section, url)),
    ],
    ...given('citation', listOf(view.citations.map(jsonLdCitation))),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      jsonLdCondition(projection, condition, prognosisOf(view), drugNodes),
      ...drugNodes,
      ...people.authors,
      ...people.editors,
      ...people.reviewers,
      { '@type': 'WebSite', '@id': site, url: `${siteUrl}/` },
    ],
  }
}

/** Sections of the kind that answers a question, and others whose heading asks one. */
function isQuestion({ kind, heading }: SectionView): boolean {
  if (kind === 'questionSection') return true
  return ['medicationList', 'careTeam', 'prognosis'].includes(kind) && /[?？؟;]\s*$/.test(heading)
}

function questionNode({ anchor, heading, html }: SectionView, url: string): JsonLdNode {
  const at = `${url}#${anchor}`
  return {
    '@type': 'Question',
    '@id': `${at}-question`,
    name: heading,
    acceptedAnswer: { '@type': 'Answer', text: html, url: at },
  }
}

function partNode({ anchor, heading, kind, aspect }: SectionView, url: string): JsonLdNode {
  const at = `${url}#${anchor}`
  return {
    '@type': 'HealthTopicContent',
    '@id': at,
    url: at,
    headline: heading,
    ...healthAspect(aspect ?? aspectOfKind[kind]),
  }
}

function healthAspect(aspect: Aspect | undefined): JsonLdNode {
  if (!aspect || withoutHealthAspect.includes(aspect)) return {}
  return { hasHealthAspect: `https://schema.org/${aspect}HealthAspect` }
}

function specialtiesOf({ condition }: Projection): string[] {
  return (condition?.specialties ?? []).map((specialty) => `https://schema.org/${specialty}`)
}

function prognosisOf({ sections }: Pick<ArticleView, 'sections'>): string {
  return sections
    .filter(({ kind }) => kind === 'prognosis')
    .map(({ text }) => text)
    .join('\n\n')
}

function given(property: string, value: unknown): JsonLdNode {
  return value === undefined || value === '' ? {} : { [property]: value }
}

function listOf<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined
}

function reference(property: string, nodes: readonly JsonLdNode[]): JsonLdNode {
  return given(property, oneOrMany(nodes.map((node) => ({ '@id': node['@id'] }))))
}
