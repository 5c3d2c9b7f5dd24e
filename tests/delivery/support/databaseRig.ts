/**
 * A real database with the tables that delivery reads, as the storage of the CMS names them, and hands to write into it
 * with: the application's (`write`) and those of somebody who has the database's password (`alter`, `remove`).
 */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient, type InValue } from '@libsql/client'
import { MongoClient } from 'mongodb'

import { freshMongoUri } from '../../support/mongoServer'
import type { Written } from './press'

export type Table = keyof Written
export type Changes = Record<string, string | number | null>

export interface DatabaseRig {
  uri: string
  write(...written: Written[]): Promise<void>
  alter(table: Table, id: string, changes: Changes): Promise<void>
  remove(table: Table, id: string): Promise<void>
  stop(): Promise<void>
}

export const databases = ['sqlite', 'mongodb'] as const

export async function openDatabase(which: (typeof databases)[number]): Promise<DatabaseRig> {
  return which === 'sqlite' ? openSqlite() : openMongo()
}

const columns: Record<Table, string> = {
  snapshots: 'id text PRIMARY KEY, article text, projection_hash text, locale text, slug text, record text',
  editions: `id text PRIMARY KEY, article text, number numeric, seq numeric UNIQUE, kind text, locale text, slug text,
    condition text, question text, tier numeric, snapshot text, at text, hash text, record text, jws text`,
  live: `id text PRIMARY KEY, locale text, slug text, article text, edition text, number numeric, seq numeric, kind text,
    current_slug text, condition text, question text, record text, jws text`,
  heads: 'id text PRIMARY KEY, "index" numeric, hash text',
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export interface SqliteRig extends DatabaseRig {
  /** Takes the file away, as a lost disk would. */
  hide(): void
  show(): void
  /** Puts a copy in the place of the file, as restoring from a backup does, and goes on writing into that. */
  replaceByCopy(): Promise<void>
}

export async function openSqlite(): Promise<SqliteRig> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-delivery-'))
  const file = path.join(folder, 'test.db')
  const uri = `file:${file}`
  let client = createClient({ url: uri })
  await client.execute('PRAGMA journal_mode = WAL')
  for (const [table, list] of Object.entries(columns)) await client.execute(`CREATE TABLE ${table} (${list})`)
  await client.execute('CREATE UNIQUE INDEX live_address ON live (locale, slug)')

  const insert = (table: string, row: object) => {
    const names = Object.keys(row).map((name) => `"${snakeCase(name)}"`)
    const sql = `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    return { sql, args: Object.values(row) as InValue[] }
  }
  return {
    uri,
    async write(...written) {
      for (const rows of written) {
        const statements = Object.entries(rows).flatMap(([table, list]) =>
          list.map((row: object) => insert(table, row)),
        )
        await client.batch(statements, 'write')
      }
    },
    async alter(table, id, changes) {
      const set = Object.keys(changes).map((name) => `"${snakeCase(name)}" = ?`)
      await client.execute({
        sql: `UPDATE ${table} SET ${set.join(', ')} WHERE id = ?`,
        args: [...Object.values(changes), id],
      })
    },
    async remove(table, id) {
      await client.execute({ sql: `DELETE FROM ${table} WHERE id = ?`, args: [id] })
    },
    hide: () => renameSync(file, `${file}.away`),
    async replaceByCopy() {
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      client.close()
      copyFileSync(file, `${file}.copy`)
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
      renameSync(`${file}.copy`, file)
      client = createClient({ url: uri })
    },
    show: () => renameSync(`${file}.away`, file),
    async stop() {
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openMongo(): Promise<DatabaseRig> {
  const uri = await freshMongoUri()
  const client = await new MongoClient(uri).connect()
  const db = client.db()
  await db.collection('editions').createIndex({ article: 1, number: 1 }, { unique: true })
  await db.collection('editions').createIndex({ seq: 1 }, { unique: true })
  await db.collection('live').createIndex({ locale: 1, slug: 1 }, { unique: true })
  const table = (name: string) => db.collection<{ _id: string }>(name)
  const majority = { writeConcern: { w: 'majority', j: true } } as const
  return {
    uri,
    async write(...written) {
      for (const rows of written) {
        await client.withSession((session) =>
          session.withTransaction(async () => {
            for (const [name, list] of Object.entries(rows)) {
              for (const { id, ...row } of list as { id: string }[]) {
                await table(name).replaceOne({ _id: id }, row, { upsert: true, session })
              }
            }
          }, majority),
        )
      }
    },
    async alter(name, id, changes) {
      await table(name).updateOne({ _id: id }, { $set: changes }, majority)
    },
    async remove(name, id) {
      await table(name).deleteOne({ _id: id }, majority)
    },
    async stop() {
      await db.dropDatabase()
      await client.close()
    },
  }
}
