import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, ArticleSection, Dependencies } from '../../../src/domain/content/article'
import { doc, link, p, smallDependencies, words } from '../content/smallPage'
import { findingsOf, saying, withSection } from './findingsOf'

const told = (changes: Partial<ArticleContent>, rule: string, dependencies?: Dependencies) =>
  findingsOf(changes, { rule, ...(dependencies && { dependencies }) }).map(
    ({ severity, path }) => `${severity} ${path}`,
  )

function dependenciesWith(change: (dependencies: Dependencies) => void): Dependencies {
  const dependencies = smallDependencies()
  change(dependencies)
  return dependencies
}

describe('C14, placeholders and other conditions', () => {
  test.each([
    'Lorem ipsum dolor sit.',
    'Ask {{name}} about it.',
    'It is called {condition} here.',
    'It costs ${price} here.',
    'See [insert source] for more.',
    'See [citation needed].',
    'TODO say more.',
    'More TBC.',
    'FIXME',
    'It is XXXX.',
    'Is it rare???',
  ])('finds "%s"', (sentence) => {
    expect(told(saying(sentence), 'C14')).toEqual(['hard sections.7.body'])
  })

  test.each([
    'Is it rare? Yes.',
    'The chromosomes are 47,XXX.',
    'Set {1, 2} and [1].',
    'Today, to do so is rare.',
    'It is [rarely] seen.',
  ])('leaves "%s" alone', (sentence) => {
    expect(told(saying(sentence), 'C14')).toEqual([])
  })

  test('knows that TODO and TBC are words elsewhere', () => {
    expect(told({ ...saying('TODO lo que sabemos. TBC es tuberculosis.'), locale: 'es' }, 'C14')).toEqual([])
    expect(told({ ...saying('TODO: escribir.'), locale: 'es' }, 'C14')).toEqual(['hard sections.7.body'])
    expect(told({ ...saying('TBC ist Tuberkulose.'), locale: 'de' }, 'C14')).toEqual([])
  })

  test('finds a placeholder in title, heading, row and search text', () => {
    const row: ArticleSection = { blockType: 'careTeam', heading: 'TODO', items: [{ role: 'TODO', why: 'x' }] }
    const changes = { ...withSection(row), title: 'TODO', seo: { title: 'x', description: 'TODO' } }
    expect(told(changes, 'C14')).toEqual([
      'hard title',
      'hard seo.description',
      'hard sections.7.heading',
      'hard sections.7.items.0',
    ])
  })

  const withOther = (name: string) =>
    dependenciesWith((all) => {
      const own = all.conditions.oms
      if (own) all.conditions.other = { ...own, id: 'other', names: [{ locale: 'en', preferred: name }], synonyms: [] }
    })

  test('finds a text about another condition', () => {
    const changes = {
      ...saying('Wilson disease is rare. Wilson disease is treatable. wilson disease it is.'),
      title: 'T',
      seo: { title: null, description: null },
    }
    expect(told(withoutOwnName(changes), 'C14', withOther('Wilson disease'))).toEqual(['hard condition'])
  })

  test('leaves a text alone that names its own condition more often, or the other one seldom', () => {
    const often = saying('OMS and neuroblastoma. OMS with neuroblastoma. OMS without neuroblastoma. OMS.')
    expect(told(often, 'C14', withOther('neuroblastoma'))).toEqual([])
    const seldom = saying('Wilson disease is rare. Wilson disease is treatable.')
    expect(told(withoutOwnName({ ...seldom, title: 'T' }), 'C14', withOther('Wilson disease'))).toEqual([])
  })
})

/** The small page names its condition in the population of its statistic. */
function withoutOwnName(changes: Partial<ArticleContent>): Partial<ArticleContent> {
  const sections = (changes.sections ?? []).filter((section) => section.blockType !== 'prognosis')
  return { ...changes, sections, seo: { title: null, description: null } }
}

describe('C28, characters that cannot be seen', () => {
  const invisible: [string, string][] = [
    ['a zero width space', 'a\u200Bb'],
    ['a byte order mark', '\uFEFFa'],
    ['a soft hyphen', 'a\u00ADb'],
    ['a right-to-left override', 'take \u202E5 mg'],
    ['a right-to-left isolate', 'a\u2067b\u2069'],
    ['a left-to-right mark', 'a\u200Eb'],
    ['a word joiner', 'a\u2060b'],
    ['a null', 'a\u0000b'],
    ['a carriage return', 'a\rb'],
    ['a tag character', 'a\u{E0041}b'],
    ['a Hangul filler', 'a\u3164b'],
    ['a joiner between Latin letters', 'a\u200Db'],
    ['a variation selector behind a letter', 'a\uFE0Fb'],
    ['an object replacement character', 'a\uFFFCb'],
    ['a line separator', 'a\u2028b'],
  ]
  test.each(invisible)('finds %s', (_, text) => {
    expect(told(saying(text), 'C28')).toEqual(['hard sections.7.body'])
  })

  test.each([
    ['letters with accents', 'é e\u0301 ñ'],
    ['spaces that do not break', '5\u00A0mg and 1\u202F000'],
    ['a tab and a line feed', 'a\tb\nc'],
    ['a non-joiner in Persian', 'می\u200Cخواهم'],
    ['a joiner in Sinhala', 'ක්\u200Dර'],
    ['a heart', '❤\uFE0F'],
    ['Chinese, Arabic, Hebrew', '治療 علاج טיפול'],
  ])('leaves %s alone', (_, text) => {
    expect(told(saying(text), 'C28')).toEqual([])
  })

  test('looks everywhere: titles, slugs, addresses of links, rows and credits', () => {
    const hidden = 'a\u200Bb'
    const sections: ArticleSection[] = [
      { blockType: 'questionSection', heading: hidden, body: doc(p(words('fine'), link(`/${hidden}`, 'x'))) },
      { blockType: 'careTeam', heading: 'H', items: [{ role: hidden, why: hidden }] },
    ]
    const changes = { title: hidden, slug: hidden, sections, credits: [{ name: hidden, role: 'author' as const }] }
    expect(told(changes, 'C28')).toEqual([
      'hard title',
      'hard slug',
      'hard sections.0.heading',
      'hard sections.0.body',
      'hard sections.1.items.0.role',
      'hard sections.1.items.0.why',
      'hard credits.0.name',
    ])
  })

  test('looks into what the page pulls in', () => {
    const hidden = dependenciesWith((all) => {
      Object.assign(all.citations.first ?? {}, { title: 'a\u200Bb' })
      Object.assign(all.disclaimers.general ?? {}, { text: 'a\u200Bb' })
      Object.assign(all.medications.pred ?? {}, { names: [{ locale: 'en', name: 'a\u200Bb' }] })
      Object.assign(all.conditions.oms ?? {}, { synonyms: [{ locale: 'en', term: 'a\u200Bb', kind: 'exact' }] })
    })
    expect(told({}, 'C28', hidden).sort()).toEqual([
      'hard citations.1',
      'hard condition',
      'hard disclaimer',
      'hard medications',
    ])
  })

  test('names what it found', () => {
    expect(findingsOf(saying('a\u202Eb\u2066'), { rule: 'C28' })[0]?.message).toBe(
      'The text holds characters that cannot be seen: U+202E right-to-left override, U+2066.',
    )
  })
})
