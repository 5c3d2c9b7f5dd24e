import { show } from '../../domain/verify/readRecord'
import { EvidenceBroken } from './evidenceBroken'

/** Throws `EvidenceBroken` unless each of these columns says what the record says. */
export function demandColumns<Row extends { id: string }>(
  table: string,
  row: Row,
  expected: { [Column in keyof Row]?: Row[Column] },
): void {
  for (const [column, value] of Object.entries(expected)) {
    const found = row[column as keyof Row]
    if (found === value) continue
    throw new EvidenceBroken(`${table} ${row.id}`, `column ${column} is ${show(found)}, the record says ${show(value)}`)
  }
}
