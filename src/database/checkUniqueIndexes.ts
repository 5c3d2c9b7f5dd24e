import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { UnsuitableDatabase } from './databaseErrors'
import { mongoDb } from './mongoDb'
import type { SqliteAdapter } from './serialSqliteAdapter'

/**
 * Every unique index that the configuration declares is there and unique. One that is missing stays missing silently,
 * and with it what keeps two pages from one address or two editions from one number.
 *
 * @throws UnsuitableDatabase that names them.
 */
export async function checkUniqueIndexes(payload: Payload): Promise<void> {
  const missing =
    payload.db.name === 'mongoose'
      ? await missingInMongo(payload.db as unknown as MongooseAdapter)
      : await missingInSqlite(payload.db as unknown as SqliteAdapter)
  if (missing.length > 0)
    throw new UnsuitableDatabase(
      `Unique indexes are missing: ${missing.join('; ')}. ` +
        'Run the migrations; if rows double under one of them already, mend those first.',
    )
}

async function missingInMongo(adapter: MongooseAdapter): Promise<string[]> {
  const missing: string[] = []
  for (const model of Object.values(adapter.connection.models)) {
    const expected = model.schema
      .indexes()
      .filter(([, options]) => options.unique)
      .map(([fields]) => Object.keys(fields).join(', '))
    if (expected.length === 0) continue
    const name = model.collection.collectionName
    const found = new Set(await uniqueInMongo(adapter, name))
    missing.push(...expected.filter((fields) => !found.has(fields)).map((fields) => `${name} (${fields})`))
  }
  return missing
}

async function uniqueInMongo(adapter: MongooseAdapter, collection: string): Promise<string[]> {
  try {
    const indexes = await mongoDb(adapter).collection(collection).indexes()
    return indexes.filter((index) => index.unique).map((index) => Object.keys(index.key).join(', '))
  } catch (error) {
    if ((error as { codeName?: unknown }).codeName === 'NamespaceNotFound') return []
    throw error
  }
}

async function missingInSqlite(adapter: SqliteAdapter): Promise<string[]> {
  const missing: string[] = []
  for (const table of Object.values(adapter.rawTables)) {
    const expected = Object.values(table.indexes ?? {})
      .filter((index) => index.unique)
      .map((index) =>
        [index.on]
          .flat()
          .map((key) => table.columns[key]?.name ?? key)
          .join(', '),
      )
    if (expected.length === 0) continue
    const found = new Set(await uniqueInSqlite(adapter, table.name))
    missing.push(...expected.filter((columns) => !found.has(columns)).map((columns) => `${table.name} (${columns})`))
  }
  return missing
}

async function uniqueInSqlite(adapter: SqliteAdapter, table: string): Promise<string[]> {
  const { rows } = await adapter.client.execute({
    sql: `SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)) AS columns
          FROM pragma_index_list(?) AS list WHERE "unique" = 1`,
    args: [table],
  })
  return rows.map((row) => row.columns as string)
}
