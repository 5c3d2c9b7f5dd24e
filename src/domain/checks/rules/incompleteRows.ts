import type { Dependencies } from '../../content/article'
import { entry } from '../../content/entry'
import { nameIn } from '../../content/nameIn'
import type { OwnContent, OwnMedication, OwnStatistic } from '../../content/ownContent'
import type { Report } from '../checkRule'

/** The part of C00 about medications, the care team and statistics, row by row. */
export function reportIncompleteRows(article: OwnContent, dependencies: Dependencies, report: Report): void {
  article.sections.forEach((section, index) => {
    const row = (path: string, excerpt: string, lacking: string[]) => {
      if (lacking.length === 0) return
      report({
        severity: 'hard',
        path: `sections.${index}.${path}`,
        section: index,
        excerpt,
        message: `This row lacks ${lacking.join(', ')}.`,
        hint: 'Complete the row or remove it.',
      })
    }
    switch (section.kind) {
      case 'medicationList':
        section.items.forEach((item, at) => {
          row(`items.${at}`, item.purpose, lackingInMedication(item, article.locale, dependencies))
        })
        break
      case 'careTeam':
        section.items.forEach(({ role, why }, at) => {
          row(`items.${at}`, role, named({ 'a role': role.trim(), 'its reason': why.trim() }))
        })
        break
      case 'prognosis':
        section.statistics.forEach((statistic, at) => {
          row(`statistics.${at}`, statistic.label, lackingInStatistic(statistic))
        })
        break
      default:
    }
  })
}

/** Names of the things that are not there. */
function named(things: Record<string, unknown>): string[] {
  return Object.keys(things).filter((name) => !things[name])
}

function lackingInMedication(item: OwnMedication, locale: string, dependencies: Dependencies): string[] {
  const medication = entry(dependencies.medications, item.medication)
  return named({
    'a medication': item.medication,
    'a medication that exists': !item.medication || medication,
    [`a name in ${locale}`]: !medication || nameIn(medication.names, locale)?.name.trim(),
    'a role': item.role,
    'its purpose': item.purpose.trim(),
    'a citation': item.citations.length > 0,
  })
}

function lackingInStatistic({ label, low, high, unit, population }: OwnStatistic): string[] {
  const inOrder = low === null || high === null || Number(low) <= Number(high)
  return named({
    'a label': label.trim(),
    'a value': low !== null || high !== null,
    'a low value below the high one': inOrder,
    'a unit': unit.trim(),
    'a population': population.trim(),
  })
}
