import { randomBytes } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Client, InValue } from '@libsql/client'
import { BSON } from 'mongodb'
import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

type Row = Record<string, unknown>
/** Rows by table or MongoDB collection, in an order in which what is referred to comes first. */
type Rows = [table: string, rows: Row[]][]

interface RowPort {
  /** Every row that belongs to one article, and one event of a citation's change. */
  read(article: string): Promise<Rows>
  write(rows: Rows): Promise<void>
  count(): Promise<number>
  /** Where a chain ends, 0 where there are none. */
  head(chain: string): Promise<number>
  setHead(chain: string, index: number): Promise<void>
}

/** By which column a table's rows belong to an article. What plain Payload lacks is skipped. */
const owned = [
  ['workflow', 'id'],
  ['articles', 'id'],
  ['_articles_v', 'parent_id'],
  ['_articles_versions', 'parent'],
  ['snapshots', 'article'],
  ['reviews', 'article'],
  ['signatures', 'article'],
  ['editions', 'article'],
  ['live', 'article'],
  ['audit_events', 'stream'],
] as const

/** As many changes of citations as there are articles: whoever signs is asked whether they made one. */
const citations = 'citations'

/** Copies written together. */
const batch = 100

/**
 * Copies every row of one article, past Payload, under new ids and slugs until there are `articles` of them: versions,
 * workflow records, snapshots, reviews, signatures, editions, pointers and audit events in proportion. What the copies'
 * records say inside is not theirs, so they do not verify; nothing here reads them.
 */
export async function fillDatabase(payload: Payload, article: string, articles: number): Promise<void> {
  const port = payload.db.name === 'mongoose' ? mongoRows(payload) : sqliteRows(payload)
  const original = await port.read(article)
  const text = BSON.EJSON.stringify(original, { relaxed: true })
  const ids = identities(original)
  const pattern = new RegExp([...ids].sort((a, b) => b.length - a.length).join('|'), 'g')
  let missing = articles - (await port.count())
  let seq = await port.head('editions')
  let change = await port.head(citations)
  while (missing > 0) {
    const together: Rows = original.map(([table]) => [table, []])
    for (let made = 0; made < Math.min(batch, missing); made += 1) {
      const renamed = new Map<string, string>()
      const copy = BSON.EJSON.parse(
        text.replace(pattern, (id) => {
          const known = renamed.get(id) ?? another(id)
          renamed.set(id, known)
          return known
        }),
      ) as Rows
      seq += 1
      change += 1
      for (const [index, [table, rows]] of copy.entries())
        together[index]?.[1].push(
          ...rows.map((row) => {
            if (table === 'editions' || table === 'live') return { ...row, seq }
            return row.stream === citations ? { ...row, index: change } : row
          }),
        )
    }
    await port.write(together)
    missing -= batch
  }
  await port.setHead('editions', seq)
  await port.setHead(citations, change)
}

/** Everything in these rows that must be unique: ids, hashes, slugs, and whom an event is about. */
function identities(rows: Rows): Set<string> {
  const found = new Set<string>()
  for (const [table, list] of rows)
    for (const row of list)
      for (const value of [
        row._id,
        row.id,
        row.action,
        row.subject,
        table === 'live' || table.includes('articles') ? row.slug : null,
      ])
        if (typeof value === 'string' || value instanceof BSON.ObjectId) found.add(String(value).replace(/^.*[/:]/, ''))
  return found
}

function another(id: string): string {
  if (/^[0-9a-f]{8}-/.test(id)) return uuid()
  const hex = /[0-9a-f]{24,}$/.exec(id)?.[0]
  return hex ? id.replace(hex, randomBytes(hex.length / 2).toString('hex')) : `${id}-${randomBytes(6).toString('hex')}`
}

function sqliteRows(payload: Payload): RowPort {
  const { client } = payload.db as unknown as { client: Client }
  const all = async (sql: string, args: InValue[] = []) =>
    (await client.execute({ sql, args })).rows.map((row) => ({ ...row }) as Row)
  const number = async (sql: string) => Number((await all(sql))[0]?.n ?? 0)
  const tables = async () =>
    (await all(`SELECT name FROM sqlite_master WHERE type = 'table'`)).map((row) => String(row.name))
  return {
    async read(article) {
      const names = await tables()
      const rows: Rows = []
      for (const [table, column] of owned) {
        if (!names.includes(table)) continue
        const value = table === 'audit_events' ? `article:${article}` : article
        const own = await all(`SELECT * FROM "${table}" WHERE "${column}" = ?`, [value])
        rows.push([table, own])
        // rows of arrays: they have the name of their table in front
        const children = names.filter((name) => name.startsWith(`${table}_`))
        for (const child of /articles|workflow/.test(table) ? children : [])
          for (const { id } of own) {
            const found = await all(`SELECT * FROM "${child}" WHERE _parent_id = ?`, [String(id)])
            // numbered by the database itself
            rows.push([child, found.map(({ id, ...row }) => (typeof id === 'number' ? row : { id, ...row }))])
          }
      }
      const event = `SELECT * FROM audit_events WHERE stream = ? LIMIT 1`
      if (names.includes('audit_events')) rows.push(['audit_events', await all(event, [citations])])
      return rows
    },
    async write(rows) {
      const statements = rows.flatMap(([table, list]) => inserts(table, list))
      await client.batch(statements, 'write')
    },
    count: () => number('SELECT count(*) AS n FROM articles'),
    async head(chain) {
      if (!(await tables()).includes('heads')) return 0
      return Number((await all(`SELECT "index" FROM heads WHERE id = ?`, [chain]))[0]?.index)
    },
    async setHead(chain, index) {
      if (!(await tables()).includes('heads')) return
      await client.execute({ sql: `UPDATE heads SET "index" = ? WHERE id = ?`, args: [index, chain] })
    },
  }
}

function inserts(table: string, rows: readonly Row[]): { sql: string; args: InValue[] }[] {
  const columns = Object.keys(rows[0] ?? {})
  const together = Math.max(1, Math.floor(8_000 / Math.max(1, columns.length)))
  const names = columns.map((name) => `"${name}"`).join(', ')
  const places = `(${columns.map(() => '?').join(', ')})`
  const statements: { sql: string; args: InValue[] }[] = []
  for (let from = 0; from < rows.length; from += together) {
    const some = rows.slice(from, from + together)
    statements.push({
      sql: `INSERT INTO "${table}" (${names}) VALUES ${some.map(() => places).join(', ')}`,
      args: some.flatMap((row) => columns.map((name) => row[name] as InValue)),
    })
  }
  return statements
}

function mongoRows(payload: Payload): RowPort {
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  if (!db) throw new Error('MongoDB is not connected.')
  const of = (name: string) => db.collection<Row & { _id: unknown }>(name)
  return {
    async read(article) {
      const id = /^[0-9a-f]{24}$/.test(article) ? new BSON.ObjectId(article) : article
      const rows: Rows = []
      for (const [name, column] of owned) {
        const key = column === 'id' ? '_id' : column
        const own = await of(name)
          .find({ [key]: { $in: [article, id, `article:${article}`] } } as object)
          .toArray()
        if (own.length > 0) rows.push([name, own])
      }
      const event = await of('audit_events').findOne({ stream: citations })
      if (event) rows.push(['audit_events', [event]])
      return rows
    },
    async write(rows) {
      for (const [name, list] of rows) await of(name).insertMany(list as (Row & { _id: unknown })[])
    },
    count: () => of('articles').countDocuments(),
    head: async (chain) => Number((await of('heads').findOne({ _id: chain } as object))?.index ?? 0),
    async setHead(chain, index) {
      await of('heads').updateOne({ _id: chain } as object, { $set: { index } })
    },
  }
}
