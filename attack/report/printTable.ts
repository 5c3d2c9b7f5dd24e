import type { Result } from '../types'

/** One line an attempt, grouped by heading; what is open says why. */
export function printTable(results: readonly Result[]): string {
  const lines: string[] = []
  const widths = {
    case: widest(results.map((one) => one.case)),
    way: widest(results.map((one) => one.way)),
    expected: widest(results.map((one) => one.expected)),
  }
  let heading = ''
  for (const one of results) {
    const title = `${one.heading}, on ${one.database}`
    if (title !== heading) lines.push('', title)
    heading = title
    lines.push(
      `  ${one.case.padEnd(widths.case)}  ${one.way.padEnd(widths.way)}  ${one.expected.padEnd(widths.expected)}  ${one.got.padEnd(9)}  ${one.code ?? '-'}`,
    )
    if (one.measured) lines.push(`      · ${one.measured}`)
    lines.push(...one.holes.map((hole) => `      ✗ ${hole}`))
  }
  return [...lines, '', sum(results)].join('\n')
}

function sum(results: readonly Result[]): string {
  const open = results.filter(({ holes }) => holes.length > 0)
  const cases = new Set(results.map((one) => one.case)).size
  const left = results.filter(({ got }) => got === 'not tried').length
  return `${cases} cases, ${results.length} attempts, ${open.length} open${left > 0 ? `, ${left} not tried` : ''}`
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length))
