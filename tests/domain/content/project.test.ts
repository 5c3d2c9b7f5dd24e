import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, Dependencies } from '../../../src/domain/content/article'
import { fillPattern } from '../../../src/domain/content/fillPattern'
import { project } from '../../../src/domain/content/project'
import type { Projection } from '../../../src/domain/content/projection'
import { readArticle } from '../../../src/domain/content/readArticle'
import { slugify } from '../../../src/domain/content/slugify'
import { cite, citation, doc, p, smallArticle, smallDependencies } from './smallPage'
import { smallProjection } from './smallProjection'

function projected(changes: Partial<ArticleContent> = {}, dependencies: Partial<Dependencies> = {}): Projection {
  return project(readArticle(smallArticle(changes)), smallDependencies(dependencies))
}

describe('the projection', () => {
  test('of the small page is exactly this', () => {
    expect(projected()).toEqual(smallProjection)
  })

  test('numbers citations in the order of their first mention: summary, texts, medications, statistics', () => {
    const ids = ['statistic', 'medication', 'body', 'summary']
    const citations = Object.fromEntries(ids.map((id) => [id, citation(id, id)]))
    const page = projected(
      {
        tldr: doc(p('Short.', cite('summary'))),
        sections: [
          { blockType: 'questionSection', heading: 'A', body: doc(p('Long.', cite('body'), cite('summary'))) },
          {
            blockType: 'medicationList',
            heading: 'B',
            items: [{ medication: 'pred', role: 'rescue', citations: ['medication', 'body'] }],
          },
          { blockType: 'prognosis', heading: 'C', statistics: [{ label: 'L', citation: 'statistic' }] },
        ],
      },
      { citations },
    )
    expect(page.citations.map(({ number, id }) => [number, id])).toEqual([
      [1, 'summary'],
      [2, 'body'],
      [3, 'medication'],
      [4, 'statistic'],
    ])
    expect(page.sections[1]).toMatchObject({ items: [{ citations: [3, 2] }] })
    expect(page.sections[2]).toMatchObject({ statistics: [{ citation: 4 }] })
  })

  test('leaves out what does not exist and never throws', () => {
    const nothing = {
      conditions: {},
      questions: {},
      citations: {},
      medications: {},
      disclaimers: {},
      currentDisclaimers: {},
    }
    const page = projected({}, nothing)
    expect(page.condition).toBeNull()
    expect(page.question).toBeNull()
    expect(page.label).toBe('')
    expect(page.citations).toEqual([])
    expect(page.sections.map((section) => section.kind)).toEqual([
      'questionSection',
      'medicationList',
      'careTeam',
      'prognosis',
      'getHelp',
      'community',
    ])
    expect(page.sections[0]).toMatchObject({
      body: [{ children: [{ text: 'Steroids ' }, { text: 'first' }, { text: '.' }] }, {}],
    })
    expect(page.sections[1]).toMatchObject({ items: [] })
    expect(page.sections[3]).toMatchObject({ statistics: [{ citation: null }] })
  })

  test('lists a source of a medicine once, and joins the words around a mark that is left out', () => {
    const page = projected({
      tldr: doc(p('Rare', cite('gone'), ' and treatable.')),
      sections: [
        {
          blockType: 'medicationList',
          heading: 'M',
          items: [{ medication: 'pred', role: 'rescue', citations: ['first', 'first'] }],
        },
      ],
    })
    expect(page.tldr).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Rare and treatable.', marks: [] }] },
    ])
    expect(page.sections[0]).toMatchObject({ items: [{ citations: [1] }] })
  })

  test('does not mistake an inherited property for something pulled in', () => {
    const page = projected({ condition: 'constructor', question: '__proto__' })
    expect([page.condition, page.question]).toEqual([null, null])
  })

  test('puts no other language in the place of a missing one', () => {
    const page = projected({ locale: 'fr' })
    expect(page.condition).toMatchObject({ id: 'oms', name: '', synonyms: [] })
    expect(page.question).toMatchObject({ id: 'treatments', text: '' })
    expect(page.sections[1]).toMatchObject({ items: [{ name: '' }] })
  })

  test.each([
    [
      ['What now?', 'What now?', 'What now'],
      ['what-now', 'what-now-2', 'what-now-3'],
    ],
    [
      ['A', 'A', 'A 2'],
      ['a', 'a-2', 'a-2-2'],
    ],
    [
      ['Ménière’s disease & Sjögren', 'Straße', 'Łódź'],
      ['menieres-disease-sjogren', 'strasse', 'lodz'],
    ],
    [
      ['治療', 'Лечение', ''],
      ['section-1', 'section-2', 'section-3'],
    ],
    [
      ['Ref 1', 'References', 'TLDR'],
      ['section-1', 'references-2', 'tldr-2'],
    ],
    [
      ['Section 2', '治療'],
      ['section-2', 'section-2-2'],
    ],
  ])('makes anchors of %j: %j', (headings, anchors) => {
    const sections = headings.map((heading) => ({ blockType: 'questionSection', heading }) as const)
    expect(projected({ sections }).sections.map((section) => section.anchor)).toEqual(anchors)
  })

  test('takes a name as it is when it fills a pattern', () => {
    expect(fillPattern('{condition} and {condition}', { condition: "$& $1 'x'" })).toBe("$& $1 'x' and $& $1 'x'")
    expect(fillPattern('no variable', { condition: 'x' })).toBe('no variable')
  })

  test('suggests slugs of at most 100 characters, cut between words', () => {
    const slug = slugify(fillPattern('{condition}-treatments', { condition: 'very long name '.repeat(20) }))
    expect(slug.length).toBeLessThanOrEqual(100)
    expect(slug).toMatch(/^(very-long-name-)+very(-long)?$/)
    expect(slugify('x'.repeat(150))).toBe('x'.repeat(100))
    expect(slugify('— … —')).toBe('')
  })
})
