import { describe, expect, test } from '@jest/globals'

import { findStatistics } from '../../../src/domain/checks/findStatistics'
import type { ArticleSection } from '../../../src/domain/content/article'
import { cite, doc, list, p, words } from '../content/smallPage'
import { findingsOf, saying, withSection } from './findingsOf'

const rule = 'C01'

describe('C01, statistics without a citation', () => {
  test.each([
    'It helps 30 % of them.',
    'It helps 30% of them.',
    'It helps 50–70 % of them.',
    'It helps 2.5 percent of them.',
    'It helps 5 per cent of them.',
    'It hilft 12,5 Prozent der Kinder.',
    'Afecta al 30 por ciento.',
    'About 1 in 5 children has it.',
    'It was seen in 7 of 10 children.',
    'It was seen in 21 out of 26.',
    'One in three children has it.',
    'Es betrifft 1 von 5 Kindern.',
    'Cela touche 1 enfant sur 3, soit 1 sur 3.',
    'It occurs in 1 in 5,000,000 people.',
    'It occurs in 1 in 5 000 000 people.',
    'There are 0.2 cases per million.',
    'There are 12 new cases per 100 000 every year.',
    'The survival rate is about 90.',
    'It helps .5 % of them.',
    '约50%的儿童会好转。',
    'يصيب ٣٠٪ من الأطفال.',
  ])('finds "%s"', (sentence) => {
    expect(findingsOf(saying(sentence), { rule })).toHaveLength(1)
  })

  test.each([
    'About half of them improve.',
    'Two thirds of them improve.',
    'Many children improve.',
    'The value was 2.5 at first and 3.5 later.',
    'It began in 2011.',
    'This is step 1 of 3.',
    'See page 3 of 10.',
    'Children from 2 to 5 years of age have it.',
    'Survival improves within 2 weeks.',
    'Relapse was seen at 3 months.',
    'There are 7 members.',
    'It is measured in parts per million.',
    'None in the family had it.',
    'In 5 minutes you will know.',
    'Call 112.',
  ])('leaves "%s" alone', (sentence) => {
    expect(findingsOf(saying(sentence), { rule })).toEqual([])
  })

  test('is content with a citation in the same sentence', () => {
    expect(findingsOf(saying('It helps 30 % of them', true), { rule })).toEqual([])
  })

  const answer = (...children: Parameters<typeof p>): Parameters<typeof findingsOf>[0] =>
    withSection({ blockType: 'questionSection', heading: 'Said', aspect: 'LivingWith', body: doc(p(...children)) })

  test('takes a citation behind the full stop for that sentence', () => {
    expect(findingsOf(answer('It helps 30 % of them.', cite('first'), ' It is rare.'), { rule })).toEqual([])
    expect(findingsOf(answer('It helps 30 % of them. ', cite('first'), ' It is rare.'), { rule })).toEqual([])
  })

  test('does not take the citation of the next sentence or of the one before', () => {
    expect(findingsOf(answer('It helps 30 % of them. It is rare', cite('first'), '.'), { rule })).toHaveLength(1)
    expect(findingsOf(answer('It is rare', cite('first'), '. It helps 30 % of them.'), { rule })).toHaveLength(1)
  })

  test('gives each sentence its own citations', () => {
    expect(findingsOf(answer('It is rare', cite('gone'), '. It helps 30 %', cite('first'), '.'), { rule })).toEqual([])
    expect(
      findingsOf(answer('It is rare', cite('first'), '. It helps 30 %', cite('gone'), '.'), { rule }),
    ).toHaveLength(1)
  })

  test('does not end a sentence at a decimal point or an abbreviation', () => {
    expect(
      findingsOf(answer('It helps 30.5 % of them, e.g. children, approx. half', cite('first'), '.'), { rule }),
    ).toEqual([])
    expect(findingsOf(answer('It helps 30 % vs. 20 %, Smith et al. Found', cite('first'), '.'), { rule })).toEqual([])
  })

  test('takes a list item as one statement', () => {
    const body = doc(list('bullet', [words('30 % improve. Slowly'), cite('first')], [words('20 % do not')]))
    const section: ArticleSection = { blockType: 'questionSection', heading: 'Said', aspect: 'LivingWith', body }
    expect(findingsOf(withSection(section), { rule }).map((finding) => finding.excerpt)).toEqual(['20 % do not'])
  })

  test('does not count a mark without a source, or with one that is gone', () => {
    expect(findingsOf(answer('It helps 30 % of them', cite(null), '.'), { rule })).toHaveLength(1)
    expect(findingsOf(answer('It helps 30 % of them', cite('gone'), '.'), { rule })).toHaveLength(1)
  })

  test('asks the summary and a medication’s purpose as well', () => {
    expect(findingsOf({ tldr: doc(p('It helps 30 %.')) }, { rule })[0]).toMatchObject({ path: 'tldr', anchor: null })
    const item = { medication: 'pred', role: 'firstLine', purpose: 'Helps 30 %.' } as const
    const list = (citations: string[]): ArticleSection => ({
      blockType: 'medicationList',
      heading: 'M',
      items: [{ ...item, citations }],
    })
    expect(findingsOf(withSection(list([])), { rule })[0]).toMatchObject({ path: 'sections.7.items.0', anchor: 'm' })
    expect(findingsOf(withSection(list(['first'])), { rule })).toEqual([])
  })

  test('lets a title repeat what a section says with its citation', () => {
    const title = 'Why 30% improve'
    expect(findingsOf({ title }, { rule })[0]).toMatchObject({ path: 'title' })
    expect(findingsOf({ title, ...saying('It helps 30 % of them', true) }, { rule })).toEqual([])
    expect(findingsOf({ title, ...saying('It helps 31 % of them', true) }, { rule })).toHaveLength(1)
  })

  test('asks a structured statistic for its source, whatever it says', () => {
    const statistic = { label: 'Cases', low: 3, unit: 'a year', population: 'all' }
    const prognosis = (citation: string | null): ArticleSection => ({
      blockType: 'prognosis',
      heading: 'P',
      body: doc(p('It varies', cite('first'), '.')),
      statistics: [{ ...statistic, citation }],
    })
    expect(findingsOf(withSection(prognosis(null)), { rule })[0]).toMatchObject({ path: 'sections.7.statistics.0' })
    expect(findingsOf(withSection(prognosis('gone')), { rule })).toHaveLength(1)
    statistic.unit = '%'
    expect(findingsOf(withSection(prognosis(null)), { rule })).toHaveLength(1)
    expect(findingsOf(withSection(prognosis('first')), { rule })).toEqual([])
  })

  test('quotes ranges whole', () => {
    expect(findStatistics('about 50–70 % of children')).toEqual(['50–70 %'])
  })
})
