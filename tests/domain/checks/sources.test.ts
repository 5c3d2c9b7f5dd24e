import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, ArticleSection, Dependencies, RetractionState } from '../../../src/domain/content/article'
import { citation, cite, doc, p, smallArticle, smallDependencies } from '../content/smallPage'
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
