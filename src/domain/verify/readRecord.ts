import { canonicalise } from '../canonical/canonicalise'
import type { Say } from './report'

/**
 * The body of a canonical record. `null` if the text is not the canonical text of one of this format: what cannot be
 * written again byte for byte cannot have been signed here.
 */
export function readRecord<Body>(text: unknown, format: string): Body | null {
  if (typeof text !== 'string') return null
  try {
    const body = JSON.parse(text) as { format?: unknown } | null
    return body?.format === format && canonicalise(body) === text ? (body as Body) : null
  } catch {
    return null
  }
}

/** Columns stand beside a record for queries; each must say what the record says. */
export function compareColumns<Row extends { id: string }>(
  say: Say,
  kind: string,
  row: Row,
  expected: { [Column in keyof Row]?: Row[Column] },
): void {
  for (const [column, value] of Object.entries(expected)) {
    const found = row[column as keyof Row]
    if (found !== value) {
      say('column-mismatch', kind, row.id, `Column ${column} is ${show(found)}, the record says ${show(value)}.`)
    }
  }
}

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
