import type { Outcome } from './outcome'

const columns = ['what', 'database', 'faults', 'acked', 'refused', 'busy', 'unanswered', 'reads', '503', 'result']

/** One line a scenario; under it what was measured and what did not hold. */
export function printTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((one) =>
    [
      ...[one.what, one.database, one.faults, one.acknowledged, one.refused, one.busy, one.unanswered],
      ...[one.reads, one.unavailable, one.result],
    ].map(String),
  )
  const widths = columns.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (/^\d/.test(cell) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd()
  return [
    line(columns),
    ...rows.flatMap((row, index) => [line(row), ...detailsOf(outcomes[index])]),
    '',
    sum(outcomes),
  ].join('\n')
}

function detailsOf(outcome: Outcome | undefined): string[] {
  if (!outcome) return []
  const { measured, says, result, seconds } = outcome
  const mark = result === 'skipped' ? 'NOT TRIED' : '✗'
  return [
    ...(measured ? [`    ${measured} (${seconds.toFixed(0)} s in all)`] : []),
    ...says.map((one) => `    ${mark} ${one}`),
  ]
}

function sum(outcomes: readonly Outcome[]): string {
  const count = (result: Outcome['result']) => outcomes.filter((one) => one.result === result).length
  return `${count('held')} held, ${count('broken')} broken, ${count('skipped')} skipped`
}
