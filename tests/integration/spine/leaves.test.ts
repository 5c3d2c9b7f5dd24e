/**
 * The table of leaves against the running model: every field of it is changed through Payload, and the hash of the signed
 * content must move if, and only if, the table says so.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import { placeIds } from '../../../demo/placeIds'
import { leaves } from '../../../src/domain/content/leaves'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

type Doc = Record<string, unknown>

let studio: SeededStudio
let id: string
let content: Doc
beforeAll(async () => {
  studio = await seededStudio()
  content = withEverySection(placeIds({ ...omsTreatments, slug: 'leaves' }, studio.ids) as unknown as Doc)
  const made = await studio.payload.create({
    collection: 'articles',
    data: content,
    user: studio.cast.as('editor'),
    overrideAccess: false,
  })
  id = String(made.id)
})
afterAll(() => studio.close())

/** The page has most kinds; what it lacks is filled in, so that each leaf has a value to change. */
function withEverySection(article: Doc): Doc {
  const sections = article.sections as Doc[]
  return {
    ...article,
    raisedTier: null,
    credits: [{ name: 'A Writer', role: 'author' }],
    sections: sections.map((section) =>
      section.blockType === 'prognosis'
        ? {
            ...section,
            statistics: (section.statistics as Doc[]).map((one) => ({ ...one, timeframe: 'over years', asOf: '2020' })),
          }
        : section,
    ),
  }
}

/** Where changing the one leaf alone would meet a unique index: what is changed before. */
const beforehand: Record<string, Doc> = { 'disclaimers.locale': { version: 78 } }

async function hashNow(): Promise<string | null> {
  const { explain } = await import('../../../src/cms/explain')
  return (await explain(studio.payload, { article: id, user: studio.cast.id('editor') })).projectionHash
}

/** Values that cannot be changed by adding a word to them. */
const another: Record<string, unknown> = {
  'articles.locale': 'de',
  'articles.audience': 'clinician',
  'articles.raisedTier': 1,
  'articles.slug': 'other-leaves',
  'articles.credits.role': 'editor',
  'articles.sections.questionSection.aspect': 'Symptoms',
  'articles.sections.medicationList.items.role': 'rescue',
  'articles.sections.getHelp.level': 'nonUrgent',
  'articles.sections.prognosis.statistics.asOf': '2011',
  'conditions.names.locale': 'de',
  'conditions.synonyms.locale': 'de',
  'conditions.synonyms.kind': 'related',
  'conditions.identifiers.system': 'GARD',
  'conditions.identifiers.code': '1184',
  'conditions.identifiers.relation': 'broader',
  'conditions.specialties': ['Genetic'],
  'conditions.leastTier': 1,
  'conditions.community.asOf': '2020-01-01',
  'questions.key': 'another-key',
  'questions.aspect': 'Symptoms',
  'questions.leastTier': 1,
  'questions.patterns.locale': 'de',
  'questions.patterns.slug': 'another-{condition}',
  'citations.type': 'textbook',
  'citations.issued': '1999',
  'citations.doi': '10.1000/182',
  'citations.pmid': '1234567',
  'citations.pmcid': 'PMC1234567',
  'citations.url': 'https://example.org/another',
  'citations.retraction.status': 'corrected',
  'citations.retraction.checkedAt': '2020-01-01',
  'medications.names.locale': 'de',
  'medications.atc.code': 'A01AB06',
  'medications.atc.year': 2001,
  'medications.rxcui': '12345',
  'disclaimers.key': 'another-key',
  'disclaimers.locale': 'de',
  'disclaimers.version': 77,
}

/** Rows of these name something else in the same place. */
const anotherKey = {
  condition: 'conditions',
  question: 'questions',
  medication: 'medications',
  citation: 'citations',
  disclaimer: 'disclaimers',
} as const

function changed(path: string, value: unknown): unknown {
  if (path in another) return another[path]
  const last = path.split('.').at(-1) ?? ''
  if (last in anotherKey && typeof value === 'string')
    return otherId(anotherKey[last as keyof typeof anotherKey], [value])
  if (last === 'citations') return [otherId('citations', value as string[])]
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value === 'object' && value !== null && 'root' in value)
    return withOneMoreParagraph(value as { root: Doc })
  return `${typeof value === 'string' ? value : ''} changed`.trim()
}

function otherId(kind: keyof SeededStudio['ids'], used: string[]): string {
  const found = Object.values(studio.ids[kind]).find((one) => !used.includes(one))
  if (!found) throw new Error(`the demonstration has no second one of ${kind}`)
  return found
}

function withOneMoreParagraph(text: { root: Doc }): unknown {
  const children = text.root.children as Doc[]
  const paragraph = {
    type: 'paragraph',
    version: 1,
    children: [
      { type: 'text', version: 1, text: 'One more sentence.', format: 0, mode: 'normal', style: '', detail: 0 },
    ],
  }
  return { root: { ...text.root, children: [...children, paragraph] } }
}

/** A copy of the document with one leaf changed, in the first row that has the path; and whether there was one. */
function mutate(document: Doc, path: string[], full: string): Doc {
  const [key = '', ...rest] = path
  if (key === 'sections') {
    const [block = '', ...inside] = rest
    const sections = document.sections as Doc[]
    const index = sections.findIndex((one) => one.blockType === block)
    if (index < 0) throw new Error(`no section ${block}`)
    return { ...document, sections: sections.map((one, at) => (at === index ? mutate(one, inside, full) : one)) }
  }
  const value = document[key]
  if (rest.length === 0) return { ...document, [key]: changed(full, value) }
  if (Array.isArray(value)) {
    const [first, ...others] = value as Doc[]
    if (!first) throw new Error(`no row in ${full}`)
    return { ...document, [key]: [mutate(first, rest, full), ...others] }
  }
  return { ...document, [key]: mutate((value ?? {}) as Doc, rest, full) }
}

const writable = (path: string) => !/(^|\.)(id|blockName|createdAt|updatedAt|blockType)$/.test(path)

describe('leaves of the article', () => {
  const system = ['workflow', 'state', 'live', 'revision', 'tier', '_status']
  const paths = Object.keys(leaves)
    .filter((path) => path.startsWith('articles.') && writable(path))
    .filter((path) => !system.includes(path.slice('articles.'.length)))

  test.each(paths)('%s', async (path) => {
    const before = await hashNow()
    const data = mutate(content, path.split('.').slice(1), path)
    const options = {
      collection: 'articles' as const,
      id,
      user: studio.cast.as('editor'),
      overrideAccess: false as const,
    }
    await studio.payload.update({ ...options, data })
    const after = await hashNow()
    await studio.payload.update({ ...options, data: content })
    expect(before).not.toBeNull()
    expect({ path, moved: after !== before }).toEqual({ path, moved: leaves[path]?.is === 'signed' })
    expect(await hashNow()).toBe(before)
  })
})

describe('leaves of what the article pulls in', () => {
  const kinds = ['conditions', 'questions', 'citations', 'medications', 'disclaimers'] as const
  const paths = Object.keys(leaves)
    .filter((path) => kinds.some((kind) => path.startsWith(`${kind}.`)))
    .filter(writable)

  test.each(paths)('%s', async (path) => {
    const [kind = '', ...field] = path.split('.')
    const collection = kind as (typeof kinds)[number]
    const { dependencies } = await studio.payload.findByID({ collection: 'workflow', id, depth: 0 })
    const used = dependencies?.find((one) => one.kind === kind)?.ref ?? ''
    const original = (await studio.payload.findByID({ collection, id: used, depth: 0 })) as unknown as Doc
    const options = { collection, id: used, user: studio.cast.as('admin'), overrideAccess: true as const }
    const start = { ...original, ...beforehand[path] }
    if (path in beforehand) await studio.payload.update({ ...options, data: withoutBookkeeping(start) })
    const before = await hashNow()
    await studio.payload.update({ ...options, data: withoutBookkeeping(mutate(start, field, path)) })
    const after = await hashNow()
    await studio.payload.update({ ...options, data: withoutBookkeeping(start) })
    const restored = await hashNow()
    if (path in beforehand) await studio.payload.update({ ...options, data: withoutBookkeeping(original) })
    expect({ path, moved: after !== before }).toEqual({ path, moved: leaves[path]?.is === 'signed' })
    expect(restored).toBe(before)
  })
})

function withoutBookkeeping({ id: _id, createdAt: _created, updatedAt: _updated, ...rest }: Doc): Doc {
  return rest
}

describe('the table of leaves', () => {
  test('classifies every field of the model, and nothing else', () => {
    const found = new Set<string>()
    for (const slug of [
      'articles',
      ...['conditions', 'questions', 'citations', 'medications', 'disclaimers', 'reviewers', 'users'],
    ]) {
      const { fields } = studio.payload.collections[slug as 'articles'].config
      collect(fields as unknown as FieldLike[], slug, found)
    }
    expect([...found].filter((path) => !(path in leaves)).sort()).toEqual([])
    expect(
      Object.keys(leaves)
        .filter((path) => !found.has(path) && !path.endsWith('.blockType'))
        .sort(),
    ).toEqual([])
  })
})

interface FieldLike {
  name?: string
  type: string
  fields?: FieldLike[]
  tabs?: FieldLike[]
  blocks?: { slug: string; fields: FieldLike[] }[]
}

function collect(fields: FieldLike[], path: string, found: Set<string>): void {
  for (const field of fields) {
    const here = field.name ? `${path}.${field.name}` : path
    if (field.type === 'ui') continue
    if (field.type === 'blocks')
      for (const block of field.blocks ?? []) collect(block.fields, `${here}.${block.slug}`, found)
    else if (field.type === 'tabs') collect(field.tabs ?? [], path, found)
    else if (field.fields) collect(field.fields, here, found)
    else if (field.name) found.add(here)
  }
}
