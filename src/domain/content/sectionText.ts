import { blocksText } from './blocksText'
import type { ProjectedSection } from './projection'
import { roleWords } from './roleWords'
import { statisticValue } from './statisticValue'

/**
 * What a section says below its heading, as plain text. `locale` is the page's: in it the roles of medications are
 * named, without it they are left out.
 */
export function sectionText(section: ProjectedSection, locale = ''): string {
  switch (section.kind) {
    case 'questionSection':
    case 'getHelp':
    case 'community':
      return blocksText(section.body)
    case 'medicationList':
      return lines(
        blocksText(section.intro),
        section.items.map(({ name, role, purpose, citations }) => {
          const words = roleWords(role, locale)
          return `- ${name}${words ? ` (${words})` : ''}: ${purpose}${marks(citations)}`
        }),
      )
    case 'careTeam':
      return lines(
        blocksText(section.intro),
        section.items.map(({ role, why }) => `- ${role}: ${why}`),
      )
    case 'prognosis':
      return lines(
        blocksText(section.body),
        section.statistics.map((statistic) => {
          const { label, population, timeframe, asOf, plainForm, citation } = statistic
          const scope = [population, timeframe, asOf].filter(Boolean).join('; ')
          const plain = plainForm ? ` – ${plainForm}` : ''
          const value = `${label}: ${statisticValue(statistic)}${scope ? ` (${scope})` : ''}`
          return `- ${value}${plain}${marks(citation === null ? [] : [citation])}`
        }),
      )
    case 'disclaimer':
      return section.text
  }
}

function lines(text: string, items: string[]): string {
  return [text, ...items].filter((line) => line !== '').join('\n')
}

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('')
}
