import { describe, expect, test } from '@jest/globals'

import { checkContent, checkRules } from '../../../src/domain/checks/checkContent'
import { project } from '../../../src/domain/content/project'
import { readArticle } from '../../../src/domain/content/readArticle'
import { doc, p, smallDependencies } from '../content/smallPage'
import { findingsOf, saying, withSection } from './findingsOf'

describe('the content checks', () => {
  test('are these, in these versions', () => {
    expect(checkRules).toEqual(
      ['C00', 'C01', 'C02', 'C03', 'C08', 'C10', 'C11', 'C13', 'C14', 'C28'].map((id) => ({ id, version: 1 })),
    )
  })

  test('find nothing wrong with the small page but the length of its summary', () => {
    expect(findingsOf()).toEqual([
      {
        rule: 'C13',
        version: 1,
        severity: 'soft',
        path: 'tldr',
        anchor: null,
        excerpt: 'Treatment calms the immune system.',
        message: 'The summary has 5 words.',
        hint: 'Aim for 25 to 90.',
      },
    ])
  })

  test('say where, what and what to do, with the anchor of the section', () => {
    expect(findingsOf(saying('It helps 30 % of them.'), { rule: 'C01' })).toEqual([
      {
        rule: 'C01',
        version: 1,
        severity: 'hard',
        path: 'sections.7.body',
        anchor: 'said',
        excerpt: 'It helps 30 % of them.',
        message: 'The statistic "30 %" has no citation in its own sentence.',
        hint: 'Put a citation into the same sentence or list item, or leave the statistic out.',
      },
    ])
  })

  test('list what stops a page before what does not', () => {
    const severities = findingsOf({ ...saying('TODO: 30 % improve.'), title: '' }).map((finding) => finding.severity)
    expect(severities).toEqual(['hard', 'hard', 'hard', 'soft'])
  })

  test('cut excerpts to 120 characters, never through a character', () => {
    const [finding] = findingsOf(saying(`${'x'.repeat(118)}😀 and 30 % more.`), { rule: 'C01' })
    expect(finding?.excerpt.length).toBeLessThanOrEqual(120)
    expect(finding?.excerpt.isWellFormed()).toBe(true)
  })

  test('tell the first hundred findings of a rule and no more', () => {
    const body = doc(...Array.from({ length: 300 }, () => p('30 % improve.')))
    const section = { blockType: 'questionSection', heading: 'H', aspect: 'LivingWith', body } as const
    expect(findingsOf(withSection(section), { rule: 'C01' })).toHaveLength(100)
  })

  test('answer for an article of which nothing is written yet', () => {
    const article = readArticle({ id: 'a', locale: 'en', sections: [] } as never)
    const dependencies = smallDependencies()
    const findings = checkContent({ article, dependencies, projection: project(article, dependencies) })
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'C00 title',
      'C00 slug',
      'C00 audience',
      'C00 tldr',
      'C00 condition',
      'C00 question',
      'C00 sections',
      'C11 sections',
    ])
  })

  test('ask the same of equal content', () => {
    expect(findingsOf(saying('30 % improve.'))).toEqual(findingsOf(saying('30 % improve.')))
  })

  // one long text each that a pattern with unbounded repetition would chew on for minutes
  test.each([
    ['digits', '1'.repeat(100_000)],
    ['groups of digits', '1 000 '.repeat(20_000)],
    ['full stops', '.'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['open brackets', '[{{$${'.repeat(20_000)],
    ['a rate word again and again', 'survival rate is about '.repeat(4_000)],
    ['numbers with units', '5 mg '.repeat(20_000)],
    ['question marks', '?'.repeat(100_000)],
  ])('come to an end on %s', (_, words) => {
    // the time limit of the test is what fails it
    expect(findingsOf({ ...saying(words), title: words.slice(0, 1000) })).toBeInstanceOf(Array)
  })

  test('do not take an id for an inherited property', () => {
    const findings = findingsOf({ condition: 'constructor' }, { rule: 'C00' })
    expect(findings.map((finding) => finding.message)).toEqual(['The condition of the page does not exist.'])
  })
})
