import { entry } from '../content/entry'
import type { TextUnit } from '../content/textUnits'
import type { CheckInput } from './checkRule'

/**
 * Units that state something `find` recognises without an existing citation next to it. Where a citation has no place
 * (a heading, a title), the same statement with its citation elsewhere on the page vouches for it.
 */
export function uncitedStatements(
  { units, dependencies }: Pick<CheckInput, 'units' | 'dependencies'>,
  find: (text: string) => string[],
): { unit: TextUnit; statement: string }[] {
  const stated = units.map((unit) => ({ unit, statements: find(unit.text), cited: isCited(unit, dependencies) }))
  const vouchedFor = new Set(stated.flatMap(({ statements, cited }) => (cited ? statements.map(normalise) : [])))
  return stated.flatMap(({ unit, statements, cited }) => {
    const open = unit.kind === 'plain' ? statements.filter((one) => !vouchedFor.has(normalise(one))) : statements
    const [statement] = open
    return cited || statement === undefined ? [] : [{ unit, statement }]
  })
}

/** A mark without a source, or with one that does not exist, vouches for nothing. */
export function isCited(unit: TextUnit, { citations }: CheckInput['dependencies']): boolean {
  return unit.citations.some((citation) => entry(citations, citation) !== null)
}

function normalise(statement: string): string {
  return statement
    .toLowerCase()
    .replace(/\p{Z}/gu, '')
    .replace(/[‐‑–—]/g, '-')
}
