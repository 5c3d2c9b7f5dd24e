import { describe, expect, test } from '@jest/globals'

import type { ArticleContent, Aspect, Tier } from '../../../src/domain/content/article'
import { computeTier } from '../../../src/domain/content/computeTier'
import { readArticle } from '../../../src/domain/content/readArticle'
import { doc, p, smallArticle, smallDependencies } from './smallPage'

interface Given {
  raised?: Tier
  condition?: Tier
  question?: Tier
  aspect?: Aspect
  sections?: ArticleContent['sections']
  title?: string
}

function tierOf({
  raised,
  condition = 3,
  question = 3,
  aspect = 'Overview',
  sections = [],
  title = 'A page',
}: Given): Tier {
  const dependencies = smallDependencies()
  Object.assign(dependencies.conditions.oms ?? {}, { leastTier: condition })
  Object.assign(dependencies.questions.treatments ?? {}, { leastTier: question, aspect })
  const article = smallArticle({ title, sections, raisedTier: raised ?? null, seo: { title: null, description: null } })
  return computeTier(readArticle(article), dependencies)
}

const saying = (words: string): Given => ({
  sections: [{ blockType: 'questionSection', heading: 'H', body: doc(p(words)) }],
})

describe('the tier of a page', () => {
  test.each<[string, Given, Tier]>([
    ['nothing in particular', saying('It is rare.'), 3],
    ['a question that asks for more', { question: 2 }, 2],
    ['a condition that asks for more', { condition: 1 }, 1],
    ['raised by hand', { raised: 2 }, 2],
    ['raised by hand to less than computed', { raised: 3, condition: 1 }, 1],
    ['a list of medications', { sections: [{ blockType: 'medicationList', items: [] }] }, 2],
    ['a prognosis in words', { sections: [{ blockType: 'prognosis', body: doc(p('It varies.')) }] }, 3],
    ['a prognosis with a statistic', { sections: [{ blockType: 'prognosis', statistics: [{ label: 'L' }] }] }, 2],
    ['a section on diagnosis', { sections: [{ blockType: 'questionSection', aspect: 'Diagnosis' }] }, 2],
    ['a question about treatments', { aspect: 'Treatments' }, 2],
    ['a question about schedules', { aspect: 'UsageOrSchedule' }, 1],
    ['a dose in a sentence', saying('Children get 2 mg/kg of it.'), 1],
    ['a dose in the title', { title: 'Prednisolone 5 mg' }, 1],
    ['a schedule', saying('It is taken twice a day.'), 1],
    [
      'a dose as a medication’s purpose',
      { sections: [{ blockType: 'medicationList', items: [{ purpose: '10 mg at night' }] }] },
      1,
    ],
    ['a laboratory value', saying('Copper is below 0.2 g/L.'), 3],
  ])('with %s', (_, given, tier) => {
    expect(tierOf(given)).toBe(tier)
  })

  test('is that of the content alone where condition and question do not exist', () => {
    const own = readArticle(smallArticle({ condition: 'gone', question: null }))
    expect(computeTier(own, smallDependencies())).toBe(2)
  })
})
