import type { CheckRule } from './checkRule'
import { citedDoses } from './rules/citedDoses'
import { citedStatistics } from './rules/citedStatistics'
import { completeness } from './rules/completeness'
import { currentDisclaimer } from './rules/currentDisclaimer'
import { doseFormat } from './rules/doseFormat'
import { hiddenCharacters } from './rules/hiddenCharacters'
import { placeholders } from './rules/placeholders'
import { retractions } from './rules/retractions'
import { sources } from './rules/sources'
import { summary } from './rules/summary'

/** Every content check, in the order in which findings are listed. */
export const contentRules: readonly CheckRule[] = [
  completeness,
  citedStatistics,
  citedDoses,
  doseFormat,
  retractions,
  sources,
  currentDisclaimer,
  summary,
  placeholders,
  hiddenCharacters,
]
