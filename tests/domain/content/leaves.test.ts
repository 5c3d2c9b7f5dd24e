import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, Dependencies } from '../../../src/domain/content/article'
import { isSignedLeaf, leaves } from '../../../src/domain/content/leaves'
import { project } from '../../../src/domain/content/project'
import { projectionHash } from '../../../src/domain/content/projectionHash'
import { readArticle } from '../../../src/domain/content/readArticle'
import { doc, p, smallArticle, smallDependencies } from './smallPage'

/** Another valid value of each field that only takes some. */
const others: Record<string, unknown> = {
  'articles.locale': 'de',
  'articles.audience': 'patient',
  'articles.condition': 'other',
  'articles.question': 'other',
  'articles.raisedTier': 1,
  'articles.credits.role': 'editor',
  'articles.sections.questionSection.aspect': 'Causes',
  'articles.sections.medicationList.items.medication': 'other',
  'articles.sections.medicationList.items.role': 'rescue',
  'articles.sections.medicationList.items.citations': ['second'],
  'articles.sections.prognosis.statistics.citation': 'first',
  'articles.sections.getHelp.level': 'emergency',
  'articles.sections.disclaimer.disclaimer': 'other',
  'conditions.leastTier': 1,
  'conditions.specialties': ['Oncologic'],
  'conditions.names.locale': 'it',
  'conditions.synonyms.locale': 'it',
  'questions.leastTier': 1,
  'questions.patterns.locale': 'it',
  'medications.names.locale': 'it',
}

const richText = /^articles\.(tldr|sections\.\w+\.(body|intro))$/

interface Place {
  key: string
  holder: Record<string, unknown>
  field: string
}

/** Every leaf of a stored document, with the table's key for it. */
function placesOf(value: Record<string, unknown>, key: string): Place[] {
  return Object.entries(value).flatMap(([field, item]) => {
    const inside = `${key}.${field}`
    if (richText.test(inside)) return [{ key: inside, holder: value, field }]
    if (Array.isArray(item) && item.some((row) => typeof row === 'object')) {
      return (item as Record<string, unknown>[]).flatMap((row) =>
        placesOf(row, field === 'sections' ? `${inside}.${String(row.blockType)}` : inside),
      )
    }
    if (item !== null && typeof item === 'object' && !Array.isArray(item))
      return placesOf(item as Record<string, unknown>, inside)
    return [{ key: inside, holder: value, field }]
  })
}

function change({ key, holder, field }: Place): void {
  const value = holder[field]
  if (key in others) holder[field] = others[key]
  else if (richText.test(key)) holder[field] = doc(p('Other words.'))
  else if (typeof value === 'number') holder[field] = value + 1
  else if (typeof value === 'boolean') holder[field] = !value
  else holder[field] = `${typeof value === 'string' ? value : ''}9`
}

function everything(): { article: ArticleContent; dependencies: Dependencies; places: Place[] } {
  const article = smallArticle()
  const section = article.sections[1]
  if (section?.blockType === 'medicationList') section.intro = doc(p('They calm it.'))
  const dependencies = smallDependencies()
  const citation = dependencies.citations.first
  Object.assign(citation ?? {}, { pmid: '11', pmcid: 'PMC1111', url: 'https://example.org', container: 'J' })
  const documents = (['conditions', 'questions', 'medications', 'disclaimers'] as const).flatMap((kind) =>
    Object.values(dependencies[kind]).flatMap((one) => placesOf(one as unknown as Record<string, unknown>, kind)),
  )
  const places = [
    ...placesOf(article as unknown as Record<string, unknown>, 'articles'),
    ...documents,
    ...placesOf(citation as unknown as Record<string, unknown>, 'citations'),
  ]
  return { article, dependencies, places }
}

const hashOf = ({ article, dependencies }: Pick<ReturnType<typeof everything>, 'article' | 'dependencies'>) =>
  projectionHash(project(readArticle(article), dependencies))

const found = everything().places
const isIdentity = (key: string) => /\.(id|blockType)$/.test(key)

describe('the table of fields', () => {
  test('knows every field of the model', () => {
    expect(found.map((place) => place.key).filter((key) => !leaves[key])).toEqual([])
    expect(new Set(found.map((place) => place.key)).size).toBeGreaterThan(70)
  })

  test('has no field of content that the model does not have', () => {
    const keys = new Set(found.map((place) => place.key))
    const stored = Object.keys(leaves).filter((key) => leaves[key]?.is === 'signed' && !keys.has(key))
    expect(stored).toEqual([])
  })

  test.each(found.map((place, index) => [place.key, index] as const).filter(([key]) => !isIdentity(key)))(
    'says of %s what the hash says (%i)',
    (key, index) => {
      const before = everything()
      const after = everything()
      const place = after.places[index]
      if (!place) throw new Error('no such place')
      // what is said in another language is not on this page, whatever the field
      const inGerman = place.holder.locale === 'de'
      change(place)
      const moved = hashOf(after) !== hashOf(before)
      expect(moved).toBe(leaves[key]?.is === 'signed' && !inGerman)
    },
  )

  test.each([
    ['conditions', 'names.preferred', true],
    ['conditions', 'specialties', true],
    ['conditions', 'community.memberCount', false],
    ['conditions', 'community', true],
    ['citations', 'retraction', false],
    ['citations', 'retraction.status', false],
    ['articles', 'state', false],
    ['articles', 'sections.questionSection.heading', true],
    ['conditions', 'aFieldOfTomorrow', true],
    ['constructor', 'name', true],
  ])('answers for a change of %s %s: signed %s', (collection, field, answer) => {
    expect(isSignedLeaf(collection, field)).toBe(answer)
  })
})
