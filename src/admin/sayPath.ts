import type { Say, WordKey } from '../words/words'

/** What stands many times, with its number. */
const rows: Record<string, WordKey> = {
  sections: 'article:paths:section',
  statistics: 'article:paths:statistic',
  items: 'article:paths:row',
  citations: 'article:paths:source',
  contributors: 'article:paths:contributor',
}

const places: Record<string, WordKey> = {
  title: 'article:paths:title',
  slug: 'article:paths:slug',
  tldr: 'article:paths:tldr',
  condition: 'article:paths:condition',
  question: 'article:paths:question',
  sections: 'article:paths:sections',
  citations: 'article:paths:sources',
  statistics: 'article:paths:statistics',
  seo: 'article:paths:seo',
  description: 'article:paths:description',
  heading: 'article:paths:heading',
  body: 'article:paths:body',
  disclaimer: 'article:paths:disclaimer',
}

/** A path of the form in words: `sections.2.statistics.0` is “Section 3, statistic 1”. */
export function sayPath(say: Say, path: string): string {
  const steps = path.split('.')
  const said = steps.flatMap((step, index) => {
    if (isNumber(step)) return []
    const next = steps[index + 1]
    if (!isNumber(next)) return [places[step] ? say(places[step]) : step]
    const number = Number(next) + 1
    return [rows[step] ? say(rows[step], { number }) : `${step} ${number}`]
  })
  return said.map((part, index) => (index === 0 ? upper(part) : part)).join(', ')
}

const isNumber = (step: string | undefined) => step !== undefined && /^\d+$/.test(step)
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
