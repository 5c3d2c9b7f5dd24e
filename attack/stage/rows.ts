/** Every row of an installation as the database has it, below Payload: what a refused attack must have left alone. */
export type Row = Record<string, unknown>

export interface TableRows {
  rows: Row[]
  /** SHA-256 over the rows in a fixed order. */
  hash: string
}

export type Tables = Record<string, TableRows>

export interface Rows {
  read(): Promise<Tables>
  /** Puts these tables back, past all guards, which are there again afterwards. */
  restore(to: Tables, changed: readonly string[]): Promise<void>
  /** One statement or command past everything, with the guards of the database in force. Throws what it answers. */
  write(change: DirectWrite): Promise<void>
  /** Takes away what keeps a value of this column from standing twice; what it gives back puts it there again. */
  allowTwice(table: string, column: string): Promise<() => Promise<void>>
  close(): Promise<void>
}

export interface DirectWrite {
  table: string
  /** Column and value that choose the rows; none: insert. */
  where?: Record<string, string | number>
  /** Absent: delete. */
  set?: Record<string, string | number | null>
}

/** Names of tables whose rows differ, with how many there were and are. */
export function differing(before: Tables, after: Tables): { table: string; before: number; after: number }[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => before[name]?.hash !== after[name]?.hash)
    .map((table) => ({ table, before: before[table]?.rows.length ?? 0, after: after[table]?.rows.length ?? 0 }))
}
