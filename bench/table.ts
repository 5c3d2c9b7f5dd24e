import type { Compared } from './numbers'

export interface Line {
  what: string
  measured: string
  baseline: string
  ratio: number | null
  least: number | null
  most: number | null
  /** `most`: at most this; `least`: at least this. */
  goal: { most?: number; least?: number; of?: number } | null
  met: boolean | null
}

/** A line of two things measured in the same rounds. `unit` names what a number counts. */
export function ratioLine(
  what: string,
  compared: Compared,
  { unit = 'ms', goal = null, digits = 1 }: { unit?: string; goal?: Line['goal']; digits?: number } = {},
): Line {
  const { measured, baseline, ratio, least, most } = compared
  return {
    what,
    measured: `${measured.toFixed(digits)} ${unit}`,
    baseline: `${baseline.toFixed(digits)} ${unit}`,
    ratio,
    least,
    most,
    goal,
    met: goal && reached(goal, ratio),
  }
}

/** A line of something that is compared with nothing but its goal. */
export function plainLine(what: string, measured: number, unit: string, goal: Line['goal'] = null): Line {
  return {
    what,
    measured: `${measured.toFixed(1)} ${unit}`,
    baseline: '',
    ratio: null,
    least: null,
    most: null,
    goal,
    met: goal && reached(goal, measured),
  }
}

function reached({ most = Infinity, least = -Infinity }: NonNullable<Line['goal']>, value: number): boolean {
  return value <= most && value >= least
}

/** As Markdown, so that it can be kept as it is printed. */
export function printTable(title: string, lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.what,
    line.measured,
    line.baseline,
    line.ratio === null ? '' : figure(line.ratio),
    line.least === null || line.most === null ? '' : `${figure(line.least)}–${figure(line.most)}`,
    goalText(line),
  ])
  const all = [['', 'measured', 'baseline', 'ratio', 'min–max', 'goal'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  const text = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = all
  return [`### ${title}`, '', text(head), text(widths.map((width) => '-'.repeat(width))), ...body.map(text)].join('\n')
}

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

function goalText({ goal, met }: Line): string {
  if (!goal) return ''
  const bound = goal.most === undefined ? `≥ ${goal.least}` : `≤ ${goal.most}`
  return `${bound} ${met ? '✓' : 'MISSED'}`
}
