import { describe, expect, test } from '@jest/globals'
import { assert, constantFrom, infiniteStream, nat, property } from 'fast-check'

import type { ArticleContent, EditorNode } from '../../../src/domain/content/article'
import { ownHash } from '../../../src/domain/content/ownHash'
import { project } from '../../../src/domain/content/project'
import { projectionHash } from '../../../src/domain/content/projectionHash'
import { readArticle } from '../../../src/domain/content/readArticle'
import { cite, doc, heading, link, list, p, smallArticle, smallDependencies, words } from './smallPage'

function hashes(article: ArticleContent): [string, string] {
  const own = readArticle(article)
  return [ownHash(own), projectionHash(project(own, smallDependencies()))]
}

const page = () =>
  smallArticle({
    tldr: doc(
      heading('h3', 'Ein Überblick'),
      p('Steroids come ', words('first', 1), ' and 😀 then ', link('/ivig', 'immunoglobulin'), cite('first'), '.'),
      list('bullet', [words('early')], [list('number', [words('deeper still')])], [words('firmly')]),
      { type: 'quote', children: [words('as they say')] },
    ),
  })

/** What the editor does to its JSON without a word changing. Choices come from `pick`, 0 to `below` - 1. */
function addNoise(value: unknown, pick: (below: number) => number): unknown {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => noisyNode(item, pick))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [key, addNoise(item, pick)] as const)
  return Object.fromEntries(pick(2) ? entries.toReversed() : entries)
}

function noisyNode(item: unknown, pick: (below: number) => number): unknown[] {
  if (item === null || typeof item !== 'object') return [item]
  const node = item as EditorNode
  const noise = {
    id: `id-${pick(1000)}`,
    version: pick(9),
    direction: ['ltr', 'rtl', null][pick(3)],
    indent: pick(4),
    textStyle: '',
  }
  if (node.type === 'text') {
    const letters = Array.from(node.text as string)
    const at = pick(letters.length + 1)
    const piece = (text: string) => ({ ...node, ...noise, text, style: 'color: red', mode: 'token' })
    return [piece(letters.slice(0, at).join('')), piece(''), piece(letters.slice(at).join(''))]
  }
  const noisy = { ...(addNoise(node, pick) as object), ...noise }
  if (node.type === 'inlineBlock') {
    const fields = node.fields as { citation: string }
    const citation = pick(2) ? fields.citation : { id: fields.citation, title: 'populated' }
    return [{ ...noisy, fields: { ...fields, id: `${pick(99)}`, blockName: `${pick(99)}`, citation } }]
  }
  if (node.type === 'paragraph')
    return pick(2) ? [noisy] : [noisy, { type: 'paragraph', children: [] }, p(' '), p({ type: 'linebreak' })]
  if (node.type === 'listitem')
    return pick(2) ? [noisy] : [noisy, { type: 'listitem', children: [], value: 9, checked: true }]
  return [noisy]
}

describe('the hash of content', () => {
  test('stays the same under everything an editor does to its JSON without a word changing', () => {
    const before = hashes(page())
    assert(
      property(infiniteStream(nat()), (stream) => {
        const pick = (below: number) => Number(stream.next().value) % below
        const article = { ...page(), tldr: addNoise(page().tldr, pick), sections: addNoise(page().sections, pick) }
        expect(hashes(article as ArticleContent)).toEqual(before)
      }),
    )
  })

  test('changes with any word, anywhere in the article', () => {
    const [own, projected] = hashes(page())
    const places = textPlaces(page())
    expect(places.length).toBeGreaterThan(30)
    assert(
      property(constantFrom(...places), nat(), constantFrom('not', '5', '.', ' '), (place, at, added) => {
        const article = page()
        insert(article, place, at, added)
        const [otherOwn, otherProjected] = hashes(article)
        expect(otherOwn).not.toBe(own)
        expect(otherProjected).not.toBe(projected)
      }),
      { numRuns: 300 },
    )
  })

  test.each<[string, (children: EditorNode[]) => void]>([
    ['a mark', (children) => (children[0] = words('Steroids come ', 2))],
    ['a line break', (children) => children.splice(1, 0, { type: 'linebreak' })],
    ['the address of a link', (children) => (children[3] = link('/other', 'immunoglobulin'))],
    ['the source of a citation', (children) => (children[4] = cite('second'))],
    ['the place of a citation', (children) => children.splice(0, 2, ...children.slice(4, 5))],
  ])('changes with %s', (_, change) => {
    const article = page()
    const nodes = article.tldr?.root.children as EditorNode[] | undefined
    const paragraph = nodes?.find((node) => node.type === 'paragraph')
    if (!paragraph) throw new Error('the page has no paragraph')
    change(paragraph.children as EditorNode[])
    expect(hashes(article)[0]).not.toBe(hashes(page())[0])
    expect(hashes(article)[1]).not.toBe(hashes(page())[1])
  })

  test('of the projection alone stays the same when the order of a condition’s specialties does', () => {
    const dependencies = smallDependencies()
    Object.assign(dependencies.conditions.oms ?? {}, { specialties: ['Neurologic', 'Pediatric'] })
    const own = readArticle(page())
    expect(projectionHash(project(own, dependencies))).toBe(projectionHash(project(own, smallDependencies())))
  })
})

/** Paths to everything in the article that is words. */
const wordFields = new Set([
  'text',
  'title',
  'slug',
  'description',
  'heading',
  'purpose',
  'why',
  'label',
  'unit',
  'population',
  'asOf',
  'plainForm',
  'name',
])

function textPlaces(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === 'string' && (wordFields.has(key) || (key === 'role' && path.includes(2)))
      ? [[...path, key]]
      : textPlaces(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function insert(article: ArticleContent, place: (string | number)[], at: number, added: string): void {
  let holder = article as unknown as Record<string | number, unknown>
  for (const key of place.slice(0, -1)) holder = holder[key] as typeof holder
  const key = place.at(-1) ?? ''
  const letters = Array.from(String(holder[key]))
  letters.splice(at % (letters.length + 1), 0, added)
  holder[key] = letters.join('')
}
