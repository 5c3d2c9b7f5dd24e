import { createHash } from 'node:crypto'
import { createClient, type InValue } from '@libsql/client'

import type { DirectWrite, Row, Rows, Tables } from './rows'

/** Tables of a SQLite file, read and put back through a connection of its own. */
export async function sqliteRows(url: string): Promise<Rows> {
  const client = createClient({ url })
  const names = (
    await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
  ).rows.map(({ name }) => String(name))

  async function read(): Promise<Tables> {
    const tables: Tables = {}
    for (const name of names) {
      const { rows } = await client.execute(`SELECT rowid AS "rowid#", * FROM "${name}" ORDER BY rowid`)
      const plain = rows.map((row) => ({ ...row }) as Row)
      tables[name] = { rows: plain, hash: createHash('sha256').update(JSON.stringify(plain)).digest('hex') }
    }
    return tables
  }

  async function restore(to: Tables, changed: readonly string[]): Promise<void> {
    const triggers = (await client.execute(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`)).rows
    const statements: { sql: string; args: InValue[] }[] = [
      ...triggers.map(({ name }) => ({ sql: `DROP TRIGGER "${String(name)}"`, args: [] })),
      ...changed.map((name) => ({ sql: `DELETE FROM "${name}"`, args: [] })),
      ...changed.flatMap((name) => (to[name]?.rows ?? []).map((row) => insertion(name, row))),
      ...triggers.map(({ sql }) => ({ sql: String(sql), args: [] })),
    ]
    // outside the transaction that `migrate` opens, foreign keys would remove what refers to a row that is put back
    await client.migrate(statements)
  }

  async function write({ table, where, set }: DirectWrite): Promise<void> {
    const columns = Object.keys(set ?? {}).map(quoted)
    const values = Object.values(set ?? {})
    const condition = Object.keys(where ?? {})
      .map((column) => `${quoted(column)} = ?`)
      .join(' AND ')
    const chosen = Object.values(where ?? {})
    if (!where) {
      const marks = columns.map(() => '?').join(', ')
      await client.execute({ sql: `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${marks})`, args: values })
    } else if (!set) await client.execute({ sql: `DELETE FROM "${table}" WHERE ${condition}`, args: chosen })
    else
      await client.execute({
        sql: `UPDATE "${table}" SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${condition}`,
        args: [...values, ...chosen],
      })
  }

  async function allowTwice(table: string, column: string) {
    const { rows } = await client.execute({
      sql: `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE UNIQUE%'`,
      args: [table],
    })
    const index = rows.find(({ sql }) => String(sql).includes(quoted(column)) || String(sql).includes(`\`${column}\``))
    if (!index) throw new Error(`${column} of ${table} may stand twice.`)
    await client.execute(`DROP INDEX "${String(index.name)}"`)
    return async () => void (await client.execute(String(index.sql)))
  }

  return { read, restore, write, allowTwice, close: async () => client.close() }
}

function insertion(table: string, row: Row): { sql: string; args: InValue[] } {
  const columns = Object.keys(row).map((column) => (column === 'rowid#' ? 'rowid' : `"${column}"`))
  return {
    sql: `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    args: Object.values(row) as InValue[],
  }
}

/** Fields are named as in the collections; columns of SQLite are in snake case. */
function quoted(field: string): string {
  return `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
}
