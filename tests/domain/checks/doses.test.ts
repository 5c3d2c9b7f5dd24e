import { describe, expect, test } from '@jest/globals'

import { cite, doc, p } from '../content/smallPage'
import { findingsOf, saying, withSection } from './findingsOf'

describe('C02, doses and schedules without a citation', () => {
  const rule = 'C02'
  test.each([
    'They get 5 mg at night.',
    'They get 5mg at night.',
    'They get 2 mg/kg.',
    'They get 1-2 mg/kg per day.',
    'They get 0.5 g.',
    'They get 1,000 units.',
    'They get 100 000 IU.',
    'They get 20 mcg.',
    'They get 10 mL.',
    'They get 5\u00A0mg.',
    'They get a 5-mg tablet.',
    'They get two tablets.',
    'They get 250 micrograms.',
    'They get 375 mg/m².',
    'Sie bekommen 5 Milligramm.',
    'Они получают 5 мг.',
    '每次5毫克。',
    'It is taken twice a day.',
    'It is taken three times daily.',
    'It is taken once-weekly.',
    'It is given every 6 hours.',
    'It is given every other day.',
    'Es wird zweimal täglich genommen.',
    'Se toma dos veces al día.',
    'On le prend trois fois par jour.',
    'It is given BID.',
  ])('finds "%s"', (sentence) => {
    expect(findingsOf(saying(sentence), { rule })).toHaveLength(1)
    expect(findingsOf(saying(sentence, true), { rule })).toEqual([])
  })

  test.each([
    'Steroids are given first.',
    'It took 5 minutes and 10 metres.',
    'Copper is below 0.2 g/L and 20 mg/dL.',
    'A 5G network covers 10 km.',
    'She weighs 12 kg.',
    'There are 100 U.S. centres.',
    'Vitamin B12 and interleukin 6 matter.',
    'Group B meets every day of the year.',
    'Every 6 months there is a check-up.',
    'Use it every time.',
    'Gram-negative bacteria, 2 Gram-positive ones.',
  ])('leaves "%s" alone', (sentence) => {
    expect(findingsOf(saying(sentence), { rule })).toEqual([])
  })

  test('says so where a citation has no place, and is content if a section vouches for it', () => {
    expect(findingsOf({ title: 'Prednisolone 5 mg' }, { rule })[0]).toMatchObject({ path: 'title', severity: 'hard' })
    expect(findingsOf({ title: 'Prednisolone 5 mg', ...saying('They get 5\u00A0mg', true) }, { rule })).toEqual([])
  })
})

describe('C03, doses that are misread', () => {
  const rule = 'C03'
  test.each([
    ['They get .5 mg', 'has no zero'],
    ['They get ,5 mg', 'has no zero'],
    ['They get 5.0 mg', 'ends in a zero'],
    ['They get 2.50 mg', 'ends in a zero'],
    ['They get 5,0 mg', 'ends in a zero'],
    ['They get 100000 units', 'is a large number'],
    ['They get 10 U', 'abbreviates units'],
    ['They get 10 IU', 'abbreviates units'],
    ['They get 10u', 'abbreviates units'],
    ['They get 5 µg', 'uses µg'],
    ['They get 5 μg', 'uses µg'],
    ['It is given QD', 'abbreviates how often'],
    ['It is given q.o.d.', 'abbreviates how often'],
    ['They get MSO4', 'abbreviates a drug name'],
    ['They get MS 10 mg', 'abbreviates a drug name'],
  ])('finds in "%s" what %s', (sentence, what) => {
    const found = findingsOf(saying(sentence, true), { rule })
    expect(found.map((finding) => finding.message)).toEqual([expect.stringContaining(what)])
    expect(found[0]).toMatchObject({ severity: 'hard', path: 'sections.7.body' })
  })

  test.each([
    'They get 0.5 mg',
    'They get 5 mg',
    'They get 2.25 mg',
    'They get 1,000 mg',
    'They get 5,000 mg',
    'They get 100,000 units',
    'They get 100 international units',
    'They get 10.5 mg and 20 mg',
    'p = .05 in version 5.0',
    'Sodium was 5.0 mmol/L',
    'MS is multiple sclerosis, and MS has 10 forms',
    'There are 100 U.S. centres',
    'The year 2026 and 12345 people',
  ])('leaves "%s" alone', (sentence) => {
    expect(findingsOf(saying(sentence, true), { rule })).toEqual([])
  })

  test('finds more than one in a sentence', () => {
    const body = doc(p('They get .5 mg or 5.0 mg', cite('first'), '.'))
    const section = { blockType: 'questionSection', heading: 'H', aspect: 'LivingWith', body } as const
    expect(findingsOf(withSection(section), { rule })).toHaveLength(2)
  })
})
