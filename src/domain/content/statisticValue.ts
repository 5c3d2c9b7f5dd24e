import type { ProjectedStatistic } from './projection'

/** Value of a statistic with its unit, without a word of any language: `50–70%`, `0.2 per million`, `≤ 5 years`. */
export function statisticValue({ low, high, unit }: Pick<ProjectedStatistic, 'low' | 'high' | 'unit'>): string {
  const ends = low !== null && high !== null && low !== high ? `${low}–${high}` : (low ?? (high && `≤ ${high}`) ?? '')
  const gap = unit === '' || ends === '' || unit.startsWith('%') ? '' : '\u00A0'
  return `${ends}${gap}${unit}`
}
