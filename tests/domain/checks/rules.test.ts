import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, ArticleSection, Dependencies, RetractionState } from '../../../src/domain/content/article'
import { citation, cite, doc, link, p, smallArticle, smallDependencies, words } from '../content/smallPage'
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

describe('C08, sources that do not hold', () => {
  const withStatus = (status: RetractionState) =>
    dependenciesWith((all) => {
      all.citations.first = citation('first', 'A trial', { retraction: { status, checkedAt: null, notice: null } })
    })

  test.each<[RetractionState, string[]]>([
    ['none', []],
    ['reinstated', []],
    ['retracted', ['hard sections.1']],
    ['concern', ['soft sections.1']],
    ['corrected', ['soft sections.1']],
    ['unknown', ['soft sections.1']],
  ])('are told for the state %s', (status, findings) => {
    expect(told({}, 'C08', withStatus(status))).toEqual(findings)
  })

  test('are told where they are mentioned first', () => {
    const retracted = withStatus('retracted')
    expect(told({ tldr: doc(p('x', cite('first'))) }, 'C08', retracted)).toEqual(['hard tldr'])
    expect(findingsOf({}, { rule: 'C08', dependencies: retracted })[0]).toMatchObject({
      anchor: 'medicines',
      excerpt: 'A trial',
      message: 'Source 2 has been retracted.',
    })
  })

  test('are not told of a citation that the page does not mention', () => {
    const sections = smallArticle().sections.filter((section) => section.blockType !== 'medicationList')
    expect(told({ sections }, 'C08', withStatus('retracted'))).toEqual([])
  })
})

describe('C10, sections without sources', () => {
  const section = (
    aspect: 'Causes' | 'Overview' | 'LivingWith' | 'SeeDoctor' | null,
    ...children: Parameters<typeof p>
  ) => withSection({ blockType: 'questionSection', heading: 'H', aspect, body: doc(p(...children)) })

  test('finds a clinical section that cites nothing', () => {
    expect(told(section('Causes', 'It is immune.'), 'C10')).toEqual(['hard sections.7'])
    expect(told(section('Causes', 'It is immune.', cite('first')), 'C10')).toEqual([])
    expect(told(section('Causes', 'It is immune.', cite('gone')), 'C10')).toEqual(['hard sections.7'])
  })

  test.each(['Overview', 'LivingWith', 'SeeDoctor'] as const)('asks none of a section on %s', (aspect) => {
    expect(told(section(aspect, 'It is rare.'), 'C10')).toEqual([])
  })

  test('takes a section without an aspect for one on the question of the page', () => {
    expect(told(section(null, 'It is immune.'), 'C10')).toEqual(['hard sections.7'])
    const overview = dependenciesWith((all) => Object.assign(all.questions.treatments ?? {}, { aspect: 'Overview' }))
    expect(told(section(null, 'It is immune.'), 'C10', overview)).toEqual([])
  })

  test('counts the citations of medications and statistics', () => {
    const medications = (citations: string[]): ArticleSection => ({
      blockType: 'medicationList',
      heading: 'M',
      items: [{ medication: 'pred', role: 'rescue', purpose: 'x', citations }],
    })
    expect(told(withSection(medications([])), 'C10')).toEqual(['hard sections.7'])
    expect(told(withSection(medications(['first'])), 'C10')).toEqual([])
    expect(
      told(withSection({ blockType: 'prognosis', heading: 'P', statistics: [{ citation: 'first' }] }), 'C10'),
    ).toEqual([])
  })

  test.each([
    [{ doi: '10.1000/SAME' }, { doi: '10.1000/same' }, ['soft citations']],
    [{ pmid: '5' }, { pmid: '5' }, ['soft citations']],
    [{ doi: '10.1000/one', pmid: '5' }, { doi: '10.1000/two', pmid: '5' }, ['soft citations']],
    [{ doi: '10.1000/one' }, { doi: '10.1000/two' }, []],
    [{}, {}, []],
  ])('tells twins: %j and %j', (one, other, findings) => {
    const twins = dependenciesWith((all) => {
      all.citations = { first: citation('first', 'A', one), second: citation('second', 'B', other) }
    })
    expect(told({}, 'C10', twins)).toEqual(findings)
  })
})

describe('C11, the disclaimer', () => {
  const changed = (changes: object) =>
    dependenciesWith((all) => {
      Object.assign(all.disclaimers.general ?? {}, changes)
    })

  test('must be there', () => {
    const sections = smallArticle().sections.filter((section) => section.blockType !== 'disclaimer')
    expect(told({ sections }, 'C11')).toEqual(['hard sections'])
    expect(told({}, 'C11')).toEqual([])
  })

  test('must be the current version, and in the language of the page', () => {
    expect(told({}, 'C11', changed({ version: 1 }))).toEqual(['hard sections.6'])
    expect(told({}, 'C11', changed({ locale: 'de' }))).toEqual(['hard sections.6'])
  })

  test('is not taken for current where nothing is known about it', () => {
    expect(told({}, 'C11', { ...smallDependencies(), currentDisclaimers: {} })).toEqual(['hard sections.6'])
    // what is newer than the newest known is no less strange
    expect(told({}, 'C11', changed({ version: 3 }))).toEqual(['hard sections.6'])
  })
})

describe('C13, the summary', () => {
  const sentence =
    'Treatment of this syndrome aims to calm the immune system early and firmly, and to find and remove a tumour if there is one at all, in every child.'
  const ofLength = (count: number) => ({ tldr: doc(p(Array(count).fill('word').join(' '))) })

  test.each([
    [24, ['soft tldr']],
    [25, []],
    [90, []],
    [91, ['soft tldr']],
  ])('of %i words', (count, findings) => {
    expect(told(ofLength(count), 'C13')).toEqual(findings)
  })

  test('has at most four sentences', () => {
    const of = (count: number) => ({
      tldr: doc(p(Array(count).fill('A sentence of exactly seven words here.').join(' '))),
    })
    expect(told(of(4), 'C13')).toEqual([])
    expect(told(of(5), 'C13')).toEqual(['soft tldr'])
  })

  test('is not counted in words in a language that does not space them', () => {
    expect(told({ locale: 'ja', tldr: doc(p('早期の治療が大切です。')) }, 'C13')).toEqual([])
  })

  test.each([
    ['Up to 70 keep them.', true],
    ['Between 50-70 keep them.', true],
    ['At 50.0 they keep them.', true],
    ['Up to 71 keep them.', false],
    ['Up to 5 keep them.', false],
    ['Vitamin B12 and no number.', true],
  ])('"%s" has only numbers of the sections: %s', (words, fine) => {
    expect(told({ tldr: doc(p(`${sentence} ${words}`)) }, 'C13')).toEqual(fine ? [] : ['hard tldr'])
  })

  test.each([
    ['1,000', '1000'],
    ['1 000', '1,000'],
    ['2.5', '2,5'],
  ])('takes %s and %s for one number', (one, other) => {
    const changes = { tldr: doc(p(`${sentence} It has ${one} forms.`)), ...saying(`It has ${other} forms.`) }
    expect(told(changes, 'C13')).toEqual([])
  })

  test('does not take a number of the title for one of the sections', () => {
    expect(told({ title: 'Ten: 10', tldr: doc(p(`${sentence} It has 10 forms.`)) }, 'C13')).toEqual(['hard tldr'])
  })
})

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
