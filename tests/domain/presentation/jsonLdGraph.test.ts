import { describe, expect, test } from '@jest/globals'

import type { Projection } from '../../../src/domain/content/projection'
import { present } from '../../../src/domain/presentation/present'
import { serialiseJsonLd } from '../../../src/domain/presentation/serialiseJsonLd'
import type { PublicationBody } from '../../../src/domain/records/edition'
import type { SnapshotBody } from '../../../src/domain/records/snapshot'
import { aProjection } from '../../delivery/support/aProjection'
import { Press } from '../../delivery/support/press'

type Node = Record<string, unknown>

/** From schema.org 30.0: what each type used here is a kind of. */
const parents: Record<string, string[]> = {
  Answer: ['CreativeWork'],
  Book: ['CreativeWork'],
  CreativeWork: ['Thing'],
  Drug: ['MedicalEntity'],
  FAQPage: ['WebPage'],
  HealthTopicContent: ['CreativeWork'],
  MedicalAudience: ['Audience'],
  Audience: ['Thing'],
  MedicalCode: ['MedicalEntity'],
  MedicalCondition: ['MedicalEntity'],
  MedicalEntity: ['Thing'],
  MedicalScholarlyArticle: ['CreativeWork'],
  MedicalWebPage: ['WebPage'],
  Periodical: ['CreativeWork'],
  Person: ['Thing'],
  PropertyValue: ['Thing'],
  Question: ['CreativeWork'],
  Thing: [],
  WebPage: ['CreativeWork'],
  WebSite: ['CreativeWork'],
}

/** From schema.org 30.0: on what a property may stand, and what it may say: `Text`, `URL`, `Date` or a type. */
const properties: Record<string, { on: string[]; says: string[] }> = {
  abstract: { on: ['CreativeWork'], says: ['Text'] },
  about: { on: ['CreativeWork'], says: ['Thing'] },
  acceptedAnswer: { on: ['Question'], says: ['Answer'] },
  alternateName: { on: ['Thing'], says: ['Text'] },
  audience: { on: ['CreativeWork'], says: ['Audience'] },
  audienceType: { on: ['Audience'], says: ['Text'] },
  author: { on: ['CreativeWork'], says: ['Person'] },
  citation: { on: ['CreativeWork'], says: ['CreativeWork', 'Text'] },
  code: { on: ['MedicalEntity'], says: ['MedicalCode'] },
  codeValue: { on: ['MedicalCode'], says: ['Text'] },
  codingSystem: { on: ['MedicalCode'], says: ['Text'] },
  creditText: { on: ['CreativeWork'], says: ['Text'] },
  dateModified: { on: ['CreativeWork'], says: ['DateTime'] },
  datePublished: { on: ['CreativeWork'], says: ['Date', 'DateTime'] },
  description: { on: ['Thing'], says: ['Text'] },
  editor: { on: ['CreativeWork'], says: ['Person'] },
  expectedPrognosis: { on: ['MedicalCondition'], says: ['Text'] },
  hasHealthAspect: { on: ['HealthTopicContent'], says: ['HealthAspect'] },
  hasPart: { on: ['CreativeWork'], says: ['CreativeWork'] },
  headline: { on: ['CreativeWork'], says: ['Text'] },
  honorificSuffix: { on: ['Person'], says: ['Text'] },
  identifier: { on: ['Thing'], says: ['PropertyValue'] },
  inLanguage: { on: ['CreativeWork'], says: ['Text'] },
  isPartOf: { on: ['CreativeWork'], says: ['CreativeWork'] },
  lastReviewed: { on: ['WebPage'], says: ['Date'] },
  mainEntity: { on: ['CreativeWork'], says: ['Thing'] },
  mentions: { on: ['CreativeWork'], says: ['Thing'] },
  name: { on: ['Thing'], says: ['Text'] },
  nonProprietaryName: { on: ['Drug'], says: ['Text'] },
  possibleTreatment: { on: ['MedicalCondition'], says: ['Drug'] },
  propertyID: { on: ['PropertyValue'], says: ['Text'] },
  publicationType: { on: ['MedicalScholarlyArticle'], says: ['Text'] },
  relevantSpecialty: { on: ['MedicalEntity'], says: ['Specialty'] },
  reviewedBy: { on: ['WebPage'], says: ['Person'] },
  rxcui: { on: ['Drug'], says: ['Text'] },
  sameAs: { on: ['Thing'], says: ['URL'] },
  specialty: { on: ['WebPage'], says: ['Specialty'] },
  text: { on: ['CreativeWork'], says: ['Text'] },
  url: { on: ['Thing'], says: ['URL'] },
  value: { on: ['PropertyValue'], says: ['Text'] },
  version: { on: ['CreativeWork'], says: ['Text'] },
}

const healthAspects = [
  ...[
    'Allergies',
    'Benefits',
    'Causes',
    'Contagiousness',
    'Effectiveness',
    'GettingAccess',
    'HowItWorks',
    'HowOrWhere',
  ],
  ...['Ingredients', 'LivingWith', 'MayTreat', 'Misconceptions', 'Overview', 'PatientExperience', 'Pregnancy'],
  ...[
    'Prevention',
    'Prognosis',
    'RelatedTopics',
    'RisksOrComplications',
    'Safety',
    'Screening',
    'SeeDoctor',
    'SelfCare',
  ],
  ...['SideEffects', 'Stages', 'Symptoms', 'Treatments', 'Types', 'UsageOrSchedule'],
]

const literals: Record<string, (value: string) => boolean> = {
  Text: () => true,
  URL: (value) => /^https?:\/\/[^\s]+$/.test(value),
  Date: (value) => /^\d{4}(-\d{2}){0,2}$/.test(value),
  DateTime: (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value),
  HealthAspect: (value) => healthAspects.some((aspect) => value === `https://schema.org/${aspect}HealthAspect`),
  Specialty: (value) => value === 'https://schema.org/Neurologic',
}

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const isA = (type: string, wanted: string): boolean =>
  type === wanted || (parents[type] ?? []).some((parent) => isA(parent, wanted))

/** Everything in a graph that schema.org does not know, as sentences. */
function mistakes(graph: Node): string[] {
  const found: string[] = []
  const nodes = graph['@graph'] as Node[]
  const typesOf = (node: Node): string[] => many(node['@type'] ?? []).map(String)
  function visit(node: Node): void {
    const types = typesOf(node)
    for (const type of types) if (!(type in parents)) found.push(`unknown type ${type}`)
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@')) continue
      const property = properties[name]
      if (!property) found.push(`unknown property ${name}`)
      else {
        if (!types.some((type) => property.on.some((wanted) => isA(type, wanted))))
          found.push(`${name} on ${types.join()}`)
        for (const one of many(value)) if (!fits(one, property.says)) found.push(`${name} says ${JSON.stringify(one)}`)
      }
      for (const one of many(value)) if (typeof one === 'object' && one !== null && '@type' in one) visit(one as Node)
    }
  }
  function fits(value: unknown, says: string[]): boolean {
    if (typeof value === 'string') return says.some((kind) => literals[kind]?.(value) ?? false)
    if (typeof value !== 'object' || value === null) return false
    const node = '@type' in value ? (value as Node) : nodes.find((one) => one['@id'] === (value as Node)['@id'])
    return node !== undefined && typesOf(node).some((type) => says.some((wanted) => isA(type, wanted)))
  }
  nodes.forEach(visit)
  return found
}

async function graphOf(changes: Partial<Projection> = {}, now = '2026-06-01T00:00:00.000Z') {
  const press = await Press.create()
  const { editions, snapshots } = await press.publish('article-1', { projection: changes })
  const presentation = present({
    edition: JSON.parse(editions[0]?.record ?? '') as PublicationBody,
    snapshot: JSON.parse(snapshots[0]?.record ?? '') as SnapshotBody,
    record: '',
    jws: '',
    now: new Date(now),
    siteUrl: 'https://site.example',
    keysUrl: 'https://site.example/.well-known/jwks.json',
  })
  if (presentation.kind !== 'article') throw new Error('not an article')
  return presentation.view.jsonLd as Node & { '@graph': Node[] }
}
const nodeOf = ({ '@graph': graph }: { '@graph': Node[] }, type: string) =>
  graph.find((node) => many(node['@type']).includes(type))

const page = 'https://site.example/en/opsoclonus-myoclonus-treatment'

describe('the linked data of a page', () => {
  test('says only what schema.org knows, where it may be said, and names only nodes that are there', async () => {
    expect(mistakes(await graphOf())).toEqual([])
    const withEverything = await graphOf({
      audience: 'clinician',
      citations: (['guideline', 'textbook', 'web', 'systematicReview'] as const).map((type, index) => ({
        ...aProjection().citations[0]!,
        type,
        number: index + 1,
        url: 'https://example.org/source',
        pmcid: 'PMC1234567',
      })),
    })
    expect(mistakes(withEverything)).toEqual([])
    expect(mistakes(await graphOf({ sections: [], citations: [], credits: [] }))).toEqual([])
  })

  test('is checked by a table that finds mistakes', () => {
    const wrong = {
      '@graph': [
        { '@type': 'Person', '@id': '#a', lastReviewed: '2026-01-01', medicalSpecialty: 'x' },
        {
          '@type': 'MedicalWebPage',
          reviewedBy: 'Dr X',
          lastReviewed: '2026-01-01T00:00:00.000Z',
          author: { '@id': '#b' },
        },
        {
          '@type': 'HealthTopicContent',
          hasHealthAspect: 'https://schema.org/DiagnosisHealthAspect',
          url: '/relative',
        },
      ],
    }
    expect(mistakes(wrong)).toEqual([
      'lastReviewed on Person',
      'unknown property medicalSpecialty',
      'reviewedBy says "Dr X"',
      'lastReviewed says "2026-01-01T00:00:00.000Z"',
      'author says {"@id":"#b"}',
      'hasHealthAspect says "https://schema.org/DiagnosisHealthAspect"',
      'url says "/relative"',
    ])
  })

  test('is a medical page with questions and answers, dated and attributed', async () => {
    const graph = await graphOf()
    expect(nodeOf(graph, 'MedicalWebPage')).toMatchObject({
      '@type': ['MedicalWebPage', 'FAQPage'],
      '@id': `${page}#webpage`,
      url: page,
      inLanguage: 'en',
      datePublished: '2026-01-10T09:00:00.000Z',
      dateModified: '2026-04-07T09:00:00.000Z',
      lastReviewed: '2026-04-06',
      reviewedBy: [{ '@id': `${page}#reviewer-1` }, { '@id': `${page}#reviewer-2` }],
      author: { '@id': `${page}#author-1` },
      editor: { '@id': `${page}#editor-1` },
      version: '1',
      audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
      specialty: 'https://schema.org/Neurologic',
    })
    const questions = nodeOf(graph, 'MedicalWebPage')?.mainEntity as Node[]
    expect(questions.map(({ name }) => name)).toEqual([
      'What comes first?',
      'How is it found?',
      'Who is in the care team?',
      'What is the prognosis?',
    ])
    expect(questions[0]?.acceptedAnswer).toHaveProperty(
      'text',
      '<section id="what-comes-first"><h2>What comes first?</h2>' +
        '<p>A search for a tumour; &lt;/script&gt;&lt;b&gt;then&lt;/b&gt; immunotherapy.</p></section>',
    )
  })

  test('is no question page where nothing is asked', async () => {
    const sections = aProjection().sections.filter(({ kind }) => kind === 'medicationList')
    const node = nodeOf(await graphOf({ sections }), 'MedicalWebPage')
    expect(node?.['@type']).toBe('MedicalWebPage')
    expect(node).not.toHaveProperty('mainEntity')
  })

  test('leaves the aspect out where schema.org has none for it', async () => {
    const parts = nodeOf(await graphOf(), 'MedicalWebPage')?.hasPart as Node[]
    const aspects = Object.fromEntries(parts.map((part) => [String(part.url).split('#')[1], part.hasHealthAspect]))
    expect(aspects).toEqual({
      tldr: 'https://schema.org/TreatmentsHealthAspect',
      'what-comes-first': 'https://schema.org/TreatmentsHealthAspect',
      'how-is-it-found': undefined,
      medications: 'https://schema.org/TreatmentsHealthAspect',
      'care-team': undefined,
      prognosis: 'https://schema.org/PrognosisHealthAspect',
      'get-help': 'https://schema.org/SeeDoctorHealthAspect',
      community: undefined,
      disclaimer: undefined,
    })
  })

  test('gives the condition only the codes that mean it exactly', async () => {
    const condition = nodeOf(await graphOf(), 'MedicalCondition')
    expect(condition?.code).toEqual([
      { '@type': 'MedicalCode', codingSystem: 'ORPHA', codeValue: '1183' },
      { '@type': 'MedicalCode', codingSystem: 'MONDO', codeValue: 'MONDO:0015247' },
    ])
    expect(condition?.sameAs).toEqual([
      'http://www.orpha.net/ORDO/Orphanet_1183',
      'http://purl.obolibrary.org/obo/MONDO_0015247',
    ])
  })

  test('gives a reviewer the identifiers that were verified', async () => {
    const people = (await graphOf())['@graph'].filter((node) => node['@type'] === 'Person')
    expect(people.at(-1)).toEqual({
      '@type': 'Person',
      '@id': `${page}#reviewer-2`,
      name: 'Dr Olga Orcid',
      honorificSuffix: 'PhD',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'ORCID', value: '0000-0002-1825-0097' }],
      sameAs: ['https://orcid.org/0000-0002-1825-0097'],
    })
  })

  test('claims no review once it has lapsed, and names no reviewer', async () => {
    const graph = await graphOf({}, '2028-05-07T00:00:00.000Z')
    expect(mistakes(graph)).toEqual([])
    expect(JSON.stringify(graph)).not.toMatch(/reviewedBy|lastReviewed|Rita|Olga/)
  })

  test('never tells the count of the community, nor makes values up', async () => {
    const text = JSON.stringify(await graphOf())
    expect(text).not.toMatch(/members|memberCount|DiseaseMaps/)
    expect(text).not.toMatch(/null|undefined|""/)
    for (const absent of ['publisher', 'license', 'isAccessibleForFree', 'jobTitle', 'affiliation']) {
      expect(text).not.toContain(`"${absent}"`)
    }
  })

  test('is written so that it cannot leave its script element', () => {
    const graph = { name: '</script><script>alert(1)</script><!--' }
    expect(serialiseJsonLd(graph)).not.toContain('<')
    expect(JSON.parse(serialiseJsonLd(graph))).toEqual(graph)
  })
})
