import { createHash } from 'node:crypto'
import { BSON, MongoClient, type Document } from 'mongodb'

import type { DirectWrite, Row, Rows, Tables } from './rows'

/** Collections of a MongoDB database, read and put back through a client of its own. */
export async function mongoRows(uri: string): Promise<Rows> {
  const client = new MongoClient(uri)
  const db = client.db()
  const names = async () => (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort()

  async function read(): Promise<Tables> {
    const tables: Tables = {}
    const found = await Promise.all(
      (await names()).map(async (name) => {
        const raw = await db.collection<Buffer>(name).find({}, { raw: true }).sort({ _id: 1 }).toArray()
        return [name, raw] as unknown as [string, Buffer[]]
      }),
    )
    for (const [name, raw] of found) {
      const hash = createHash('sha256')
      for (const one of raw) hash.update(one)
      let rows: Row[] | undefined
      tables[name] = {
        get rows() {
          return (rows ??= raw.map((one) => BSON.deserialize(one) as Row))
        },
        hash: hash.digest('hex'),
      }
    }
    return tables
  }

  async function restore(to: Tables, changed: readonly string[]): Promise<void> {
    for (const name of changed) {
      await db.collection(name).deleteMany({})
      const rows = to[name]?.rows ?? []
      if (rows.length > 0) await db.collection(name).insertMany(rows as Document[], { bypassDocumentValidation: true })
    }
  }

  async function write({ table, where, set }: DirectWrite): Promise<void> {
    const collection = db.collection<{ _id: string }>(table)
    const filter = where && (Object.fromEntries(Object.entries(where).map(named)) as { _id: string })
    if (!filter) await collection.insertOne(Object.fromEntries(Object.entries(set ?? {}).map(named)) as { _id: string })
    else if (!set) await collection.deleteMany(filter)
    else await collection.updateMany(filter, { $set: set })
  }

  async function allowTwice(table: string, column: string) {
    const index = (await db.collection(table).indexes()).find(({ key, unique }) => unique === true && column in key)
    if (!index?.name) throw new Error(`${column} of ${table} may stand twice.`)
    const { key, v: _version, ...options } = index
    await db.collection(table).dropIndex(index.name)
    return async () => void (await db.collection(table).createIndex(key, options))
  }

  async function close(): Promise<void> {
    // on somebody's server nothing stays behind; the name is the attack's own (tests/support/mongoServer.ts)
    if (db.databaseName.startsWith('test_')) await db.dropDatabase()
    await client.close()
  }

  return { read, restore, write, allowTwice, close }
}

const named = ([column, value]: [string, unknown]): [string, unknown] => [column === 'id' ? '_id' : column, value]
