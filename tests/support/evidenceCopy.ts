import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient, type InValue } from '@libsql/client'
import { MongoClient } from 'mongodb'

import { evidenceTables } from '../../src/domain/verify/evidence'

const tables = [...new Set(Object.values(evidenceTables).map(({ table }) => table))]

/** A row as it is stored, by the names that its fields have in the collection. */
export type StoredRow = Record<string, unknown> & { id: string }

/** A copy of a database's evidence, without its guards: what somebody with the password has before them. */
export interface EvidenceCopy {
  uri: string
  /** Ids of the rows where the column has this value; all without one. */
  ids(table: string, where?: Record<string, string | number>): Promise<string[]>
  set(table: string, id: string, values: Record<string, unknown>): Promise<void>
  remove(table: string, id: string): Promise<void>
  row(table: string, id: string): Promise<StoredRow>
  /** Puts a row there as `row` gave it, of this copy or of another. */
  insert(table: string, row: StoredRow): Promise<void>
  drop(): Promise<void>
}

export function copyEvidence(uri: string): Promise<EvidenceCopy> {
  return uri.startsWith('mongodb') ? copyMongo(uri) : copySqlite(uri)
}

async function copySqlite(uri: string): Promise<EvidenceCopy> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-copy-'))
  const file = path.join(folder, 'copy.db')
  const original = createClient({ url: uri })
  await original.execute({ sql: 'VACUUM INTO ?', args: [file] })
  original.close()
  const copy = await alterSqlite(file)
  await dropIndexes(file)
  return {
    ...copy,
    drop() {
      rmSync(folder, { recursive: true })
      return copy.drop()
    },
  }
}

/** What keeps a row from standing twice is a guard as well; a copy of a MongoDB collection has none from the start. */
async function dropIndexes(file: string): Promise<void> {
  const copy = createClient({ url: `file:${file}` })
  const { rows } = await copy.execute(`SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`)
  for (const { name } of rows) await copy.execute(`DROP INDEX "${name as string}"`)
  copy.close()
}

/**
 * A SQLite file without its guards, to be altered where it is: what somebody who can write the file does to a studio that
 * is running. `drop` closes it and leaves it as it is then.
 */
export async function alterSqlite(file: string): Promise<EvidenceCopy> {
  const copy = createClient({ url: `file:${file}` })
  const { rows } = await copy.execute(`SELECT name FROM sqlite_master WHERE type = 'trigger'`)
  for (const { name } of rows) await copy.execute(`DROP TRIGGER "${name as string}"`)
  const run = (sql: string, args: InValue[]) => copy.execute({ sql, args })
  const named = (column: string) => `"${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
  const each = (values: object, join: string) =>
    Object.keys(values)
      .map((column) => `${named(column)} = ?`)
      .join(join)
  return {
    uri: `file:${file}`,
    async ids(table, where = {}) {
      const condition = Object.keys(where).length > 0 ? `WHERE ${each(where, ' AND ')}` : ''
      const found = await run(`SELECT id FROM ${table} ${condition} ORDER BY id`, Object.values(where))
      return found.rows.map(({ id }) => id as string)
    },
    async set(table, id, values) {
      await run(`UPDATE ${table} SET ${each(values, ', ')} WHERE id = ?`, [...(Object.values(values) as InValue[]), id])
    },
    async remove(table, id) {
      await run(`DELETE FROM ${table} WHERE id = ?`, [id])
    },
    async row(table, id) {
      const [found] = (await run(`SELECT * FROM ${table} WHERE id = ?`, [id])).rows
      if (!found) throw new Error(`There is no row ${id} in ${table}.`)
      const fields = Object.entries(found).map(([column, value]) => [
        column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ])
      return Object.fromEntries(fields) as StoredRow
    },
    async insert(table, row) {
      const columns = Object.keys(row)
      const marks = columns.map(() => '?').join(', ')
      await run(
        `INSERT INTO ${table} (${columns.map(named).join(', ')}) VALUES (${marks})`,
        Object.values(row) as InValue[],
      )
    },
    drop() {
      copy.close()
      return Promise.resolve()
    },
  }
}

async function copyMongo(uri: string): Promise<EvidenceCopy> {
  const client = new MongoClient(uri)
  const original = client.db()
  const name = `${original.databaseName}_${Math.random().toString(36).slice(2, 8)}`
  const copy = client.db(name)
  for (const table of tables) {
    await original
      .collection(table)
      .aggregate([{ $out: { db: name, coll: table } }])
      .toArray()
  }
  const collection = (table: string) => copy.collection<{ _id: string }>(table)
  return {
    uri: uri.replace(original.databaseName, name),
    async ids(table, where = {}) {
      const found = await collection(table).find(where).sort({ _id: 1 }).toArray()
      return found.map(({ _id }) => _id)
    },
    async set(table, id, values) {
      await collection(table).updateOne({ _id: id }, { $set: values })
    },
    async remove(table, id) {
      await collection(table).deleteOne({ _id: id })
    },
    async row(table, id) {
      const found = await collection(table).findOne({ _id: id })
      if (!found) throw new Error(`There is no row ${id} in ${table}.`)
      const { _id, ...fields } = found
      return { id: _id, ...fields }
    },
    async insert(table, { id, ...fields }) {
      await collection(table).insertOne({ _id: id, ...fields })
    },
    async drop() {
      await copy.dropDatabase()
      await client.close()
    },
  }
}
