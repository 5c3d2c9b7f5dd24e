import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, ArticleSection, Dependencies } from '../../../src/domain/content/article'
import { cite, doc, p, smallArticle, smallDependencies } from '../content/smallPage'
import { findingsOf, withSection } from './findingsOf'

const told = (changes: Partial<ArticleContent>, dependencies?: Dependencies) =>
  findingsOf(changes, { rule: 'C00', ...(dependencies && { dependencies }) }).map(
    ({ path, message }) => `${path}: ${message}`,
  )

describe('C00, what a page must have', () => {
  test('finds nothing missing in the small page', () => {
    expect(told({})).toEqual([])
  })

  test.each<[Partial<ArticleContent>, string]>([
    [{ title: null }, 'title: The page has no title.'],
    [{ title: '  ' }, 'title: The page has no title.'],
    [{ audience: null }, 'audience: Nobody is named as audience.'],
    [{ tldr: null }, 'tldr: The page has no summary.'],
    [{ tldr: doc(p(' ')) }, 'tldr: The page has no summary.'],
    [{ condition: null }, 'condition: The page has no condition.'],
    [{ condition: 'gone' }, 'condition: The condition of the page does not exist.'],
    [{ question: null }, 'question: The page has no question.'],
    [{ question: 'gone' }, 'question: The question of the page does not exist.'],
    [{ credits: [{ name: '', role: 'author' }] }, 'credits.0: A credit lacks its name or role.'],
    [{ credits: [{ name: 'A', role: null }] }, 'credits.0: A credit lacks its name or role.'],
    [{ tldr: doc(p('x', cite(null))) }, 'tldr: A citation mark names no source.'],
    [{ tldr: doc(p('x', cite('gone'))) }, 'tldr: A cited source does not exist.'],
  ])('finds in %j that %s', (changes, finding) => {
    expect(told(changes)).toEqual([finding])
  })

  test.each(['a', 'oms', 'oms-2', '1-2-3', 'a'.repeat(100)])('accepts the slug %s', (slug) => {
    expect(told({ slug })).toEqual([])
  })

  test.each(['-a', 'a-', 'a--b', 'A', 'a b', 'a/b', 'ä', 'a_b', '../a', 'a'.repeat(101), 'a-'.repeat(5_000)])(
    'refuses the slug %s',
    (slug) => {
      expect(told({ slug })).toEqual(['slug: The slug cannot be used as an address.'])
    },
  )

  test('asks for a slug at all', () => {
    expect(told({ slug: null })).toEqual(['slug: The page has no slug.'])
  })

  test('asks for a section beside the disclaimer', () => {
    expect(told({ sections: [{ blockType: 'disclaimer', disclaimer: 'general' }] })).toEqual([
      'sections: The page has no section.',
    ])
  })

  test.each<[string, ArticleSection, string[]]>([
    [
      'no heading',
      { blockType: 'questionSection', heading: ' ', body: doc(p('x')) },
      ['sections.7: A section has no heading.'],
    ],
    ['no text', { blockType: 'questionSection', heading: 'H', body: null }, ['sections.7: A section has no text.']],
    [
      'no list of medicines',
      { blockType: 'medicationList', heading: 'H', items: [] },
      ['sections.7: A list has no entries.'],
    ],
    [
      'no care team',
      { blockType: 'careTeam', heading: 'H', intro: doc(p('x')) },
      ['sections.7: A list has no entries.'],
    ],
    ['no prognosis', { blockType: 'prognosis', heading: 'H' }, ['sections.7: A section has no text.']],
    [
      'no level',
      { blockType: 'getHelp', heading: 'H', level: null, body: doc(p('x')) },
      ['sections.7: It is not said how urgent it is.'],
    ],
    ['no disclaimer', { blockType: 'disclaimer', disclaimer: null }, ['sections.7: No disclaimer is chosen.']],
    [
      'a lost disclaimer',
      { blockType: 'disclaimer', disclaimer: 'gone' },
      ['sections.7: The disclaimer does not exist.'],
    ],
    ['a community section without text', { blockType: 'community', heading: 'H' }, []],
    [
      'an empty row of the care team',
      { blockType: 'careTeam', heading: 'H', items: [{}] },
      ['sections.7.items.0: This row lacks a role, its reason.'],
    ],
    [
      'an empty row of medicines',
      { blockType: 'medicationList', heading: 'H', items: [{}] },
      ['sections.7.items.0: This row lacks a medication, a role, its purpose, a citation.'],
    ],
    [
      'a medicine that is gone',
      {
        blockType: 'medicationList',
        heading: 'H',
        items: [{ medication: 'gone', role: 'rescue', purpose: 'x', citations: ['first'] }],
      },
      ['sections.7.items.0: This row lacks a medication that exists.'],
    ],
    [
      'an empty statistic',
      { blockType: 'prognosis', heading: 'H', statistics: [{}] },
      ['sections.7.statistics.0: This row lacks a label, a value, a unit, a population.'],
    ],
    [
      'a statistic upside down',
      {
        blockType: 'prognosis',
        heading: 'H',
        statistics: [{ label: 'L', low: 70, high: 50, unit: '%', population: 'all', citation: 'first' }],
      },
      ['sections.7.statistics.0: This row lacks a low value below the high one.'],
    ],
    [
      'a lost source in a row',
      {
        blockType: 'prognosis',
        heading: 'H',
        statistics: [{ label: 'L', low: 0, unit: '%', population: 'all', citation: 'gone' }],
      },
      ['sections.7: A cited source does not exist.'],
    ],
    [
      'a mark without source',
      { blockType: 'questionSection', heading: 'H', body: doc(p('x', cite(''))) },
      ['sections.7: A citation mark names no source.'],
    ],
  ])('tells of %s', (_, section, findings) => {
    expect(told(withSection(section))).toEqual(findings)
  })

  test('names the language in which something is not named', () => {
    const sections = smallArticle().sections.slice(1, 2)
    expect(told({ locale: 'fr', sections })).toEqual([
      'condition: The condition has no name in fr.',
      'question: The question has no label or heading in fr.',
      'sections.0.items.0: This row lacks a name in fr.',
    ])
  })

  test('asks a question for its label as well as its heading', () => {
    const dependencies = smallDependencies()
    Object.assign(dependencies.questions.treatments?.patterns[0] ?? {}, { label: ' ' })
    expect(told({}, dependencies)).toEqual(['question: The question has no label or heading in en.'])
  })

  test('is always hard', () => {
    expect(
      findingsOf({ title: null, tldr: null, slug: 'A' }, { rule: 'C00' }).map((finding) => finding.severity),
    ).toEqual(['hard', 'hard', 'hard'])
  })
})
