import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { startStandalone } from '../../../scripts/support/mongoServer'
import { checkDatabase } from '../../../src/database/checkDatabase'
import { checkUniqueIndexes } from '../../../src/database/checkUniqueIndexes'
import { UnsuitableDatabase } from '../../../src/database/databaseErrors'
import { leaseCollection, withFileLease, withMongoLease } from '../../../src/database/lease'
import { mongoDb } from '../../../src/database/mongoDb'
import { proveTransactions } from '../../../src/database/proveTransactions'
import { createSerialClient } from '../../../src/database/serialClient'
import type { SqliteAdapter, SqliteMigration } from '../../../src/database/serialSqliteAdapter'
import { freshMongoUri, stopOwnMongo } from '../../support/mongoServer'
import { bootPayload, createTables, databases, type Booted } from './bootPayload'
import { insert, rows, save } from './records'

const opened: Booted[] = []
async function boot(...args: Parameters<typeof bootPayload>) {
  const booted = await bootPayload(...args)
  // those on a borrowed database are closed first
  opened.unshift(booted)
  return booted
}
afterEach(async () => {
  for (const booted of opened.splice(0)) await booted.close()
})
afterAll(stopOwnMongo)

describe.each(databases)('starting on %s', (database) => {
  test('a database that is set up passes every check', async () => {
    const { payload } = await boot(database)
    await expect(checkDatabase(payload)).resolves.toBeUndefined()
    expect(await rows(payload, 'payload-kv')).toEqual([])
  })

  test('a second process starts on a database that is in use, and both go on', async () => {
    const first = await boot(database)
    await insert(first.payload, 'workflow', { article: 'first', revision: 1 })
    const second = await boot(database, { uri: first.uri })
    await insert(second.payload, 'workflow', { article: 'second', revision: 1 })
    await insert(first.payload, 'workflow', { article: 'third', revision: 1 })
    expect(await rows(second.payload, 'workflow')).toHaveLength(3)
  })

  if (database === 'sqlite')
    test('a process starts although another one writes for longer than a request would wait', async () => {
      const first = await boot(database)
      const other = createClient({ url: first.uri })
      await other.execute('BEGIN IMMEDIATE')
      const letGo = setTimeout(() => void other.execute('ROLLBACK'), 8_000)
      try {
        const second = await boot(database, { uri: first.uri })
        await expect(checkDatabase(second.payload)).resolves.toBeUndefined()
      } finally {
        clearTimeout(letGo)
        other.close()
      }
    })

  test('two processes that start at once migrate once', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'countersign-start-'))
    const uri = database === 'sqlite' ? `file:${path.join(folder, 'test.db')}` : await freshMongoUri()
    const [first] = await Promise.all([boot(database, { uri }), boot(database, { uri })])
    expect(await rows(first.payload, 'payload-migrations')).toHaveLength(database === 'sqlite' ? 1 : 0)
    await expect(checkUniqueIndexes(first.payload)).resolves.toBeUndefined()
    rmSync(folder, { recursive: true, force: true })
  })

  test('set-up is done by one process at a time, and the lease of one that died is taken over', async () => {
    const { payload, uri } = await boot(database)
    const leased = <T>(work: () => Promise<T>) =>
      database === 'sqlite'
        ? withFileLease(uri, work)
        : withMongoLease(mongoDb(payload.db as unknown as MongooseAdapter), 'test', work)
    if (database === 'mongodb')
      await mongoDb(payload.db as unknown as MongooseAdapter)
        .collection<{ _id: string; owner: string; until: Date }>(leaseCollection)
        .insertOne({ _id: 'test', owner: 'somebody who died', until: new Date(Date.now() - 1_000) })
    const events: string[] = []
    const turn = (name: string) =>
      leased(async () => {
        events.push(name)
        await new Promise((resolve) => setTimeout(resolve, 30))
        events.push(name)
      })
    await Promise.all(['a', 'b', 'c'].map(turn))
    const [first, second, third] = [events[0], events[2], events[4]]
    expect(events).toEqual([first, first, second, second, third, third])
    expect([first, second, third].sort()).toEqual(['a', 'b', 'c'])
  })

  test('a unique index that is missing is named', async () => {
    const { payload } = await boot(database)
    if (database === 'sqlite')
      await (payload.db as unknown as SqliteAdapter).client.execute('DROP INDEX editions_seq_idx')
    else
      await mongoDb(payload.db as unknown as MongooseAdapter)
        .collection('editions')
        .dropIndex('seq_1')
    await expect(checkUniqueIndexes(payload)).rejects.toThrow(/^Unique indexes are missing: editions \(seq\)\./)
  })

  test('a database without transactions is refused', async () => {
    const { payload } = await boot(database)
    const { beginTransaction } = payload.db
    payload.db.beginTransaction = () => Promise.resolve(null)
    await expect(proveTransactions(payload)).rejects.toThrow(UnsuitableDatabase)
    // Payload goes on with an id that belongs to no transaction, as after a lost session
    payload.db.beginTransaction = () => Promise.resolve('no such transaction')
    await expect(proveTransactions(payload)).rejects.toThrow('outlived the roll-back')
    payload.db.beginTransaction = beginTransaction
    expect(await rows(payload, 'payload-kv')).toEqual([])
    await expect(proveTransactions(payload)).resolves.toBeUndefined()
  })
})

if (databases.includes('sqlite'))
  describe('SQLite', () => {
    const rebuild = (extra: string): SqliteMigration => ({
      name: '20260102_000000_rebuild',
      async up({ db }) {
        const { sql } = await import('@payloadcms/db-sqlite')
        // as drizzle-kit writes a changed column
        for (const statement of [
          'PRAGMA foreign_keys=OFF',
          'CREATE TABLE __new_articles AS SELECT * FROM articles',
          'DROP TABLE articles',
          "CREATE TABLE articles (id text PRIMARY KEY NOT NULL, title text DEFAULT 'none', question_id text REFERENCES questions(id) ON DELETE set null, updated_at text, created_at text, _status text DEFAULT 'draft')",
          'INSERT INTO articles SELECT id, title, question_id, updated_at, created_at, _status FROM __new_articles',
          'DROP TABLE __new_articles',
          extra,
          'PRAGMA foreign_keys=ON',
        ])
          if (statement) await db.run(sql.raw(statement))
      },
      down: () => Promise.resolve(),
    })

    async function articleWithRelations() {
      const first = await boot('sqlite')
      const question = await save(first.payload, 'questions', { name: 'What is it?' })
      const id = await save(first.payload, 'articles', { title: 'kept', question, aliases: ['one', 'two'] })
      return { first, id, question }
    }

    test('a migration that rebuilds a table keeps the rows that refer to it, and the guards come back', async () => {
      const { first, id, question } = await articleWithRelations()
      const { payload } = await boot('sqlite', { uri: first.uri, migrations: [createTables, rebuild('')] })
      expect(await payload.findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({
        title: 'kept',
        question,
        aliases: ['one', 'two'],
      })
      expect((await payload.db.findVersions({ collection: 'articles' })).docs).toMatchObject([{ parent: id }])
      const { client } = payload.db as unknown as SqliteAdapter
      await expect(client.execute("UPDATE articles SET _status = 'published'")).rejects.toThrow('countersign:')
      expect((await client.execute('PRAGMA foreign_keys')).rows).toMatchObject([{ foreign_keys: 1 }])
    })

    test('a migration that leaves a reference to nothing is undone and stops the start', async () => {
      const { first, id } = await articleWithRelations()
      const exit = jest.spyOn(process, 'exit').mockImplementation(() => {
        throw new Error('the process ended')
      })
      try {
        const start = bootPayload('sqlite', {
          uri: first.uri,
          migrations: [createTables, rebuild('DELETE FROM questions')],
        })
        await expect(start).rejects.toThrow('the process ended')
      } finally {
        exit.mockRestore()
      }
      expect(await rows(first.payload, 'questions')).toHaveLength(1)
      expect(await rows(first.payload, 'articles', { id: { equals: id } })).toHaveLength(1)
      expect(await rows(first.payload, 'payload-migrations')).toHaveLength(1)
    })

    test('a commit that fails is an error, and nothing is stored', async () => {
      const { payload } = await boot('sqlite')
      const { inTransaction } = await import('../../../src/database/inTransaction')
      const { client } = payload.db as unknown as SqliteAdapter
      const attempt = inTransaction(payload, async (req) => {
        const { sql } = await import('@payloadcms/db-sqlite')
        const session = payload.db.sessions?.[String(await req.transactionID)] as unknown as {
          db: { run: (statement: unknown) => Promise<unknown> }
        }
        // checked when committing: the row may stay until then
        await session.db.run(sql.raw('PRAGMA defer_foreign_keys = ON'))
        await session.db.run(sql.raw("INSERT INTO articles (id, question_id) VALUES ('a', 'no such question')"))
      })
      const error: unknown = await attempt.catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ status: 503, data: { code: 'commit-failed' } })
      const { answerError } = await import('../../../src/cms/endpoints/answerError')
      const response = answerError(payload, error)
      expect(response.status).toBe(503)
      expect(await response.json()).toMatchObject({ errors: [{ data: { code: 'commit-failed' } }] })
      expect((await client.execute("SELECT id FROM articles WHERE id = 'a'")).rows).toEqual([])
      await expect(insert(payload, 'workflow', { article: 'next', revision: 1 })).resolves.toBeDefined()
    })

    test('a write without its request inside an action is told so at once', async () => {
      const { payload } = await boot('sqlite')
      const { inTransaction } = await import('../../../src/database/inTransaction')
      const attempt = inTransaction(payload, async (req) => {
        await insert(payload, 'workflow', { article: 'inside', revision: 1 }, req)
        await insert(payload, 'workflow', { article: 'beside', revision: 1 })
      })
      await expect(attempt).rejects.toMatchObject({ cause: { message: expect.stringContaining('pass `req`') } })
      expect(await rows(payload, 'workflow')).toEqual([])
    })

    test('two processes that write the same file at once both get everything stored', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'countersign-client-'))
      const url = `file:${path.join(folder, 'test.db')}`
      // two clients are as strange to each other as two processes
      const clients = [
        await createSerialClient({ url, waitMs: 20_000 }),
        await createSerialClient({ url, waitMs: 20_000 }),
      ]
      await clients[0]?.execute('CREATE TABLE t (writer, n)')
      await Promise.all(
        clients.map(async (client, writer) => {
          for (let n = 0; n < 20; n++) {
            const transaction = await client.transaction()
            await new Promise((resolve) => setTimeout(resolve, 2))
            await transaction.execute({ sql: 'INSERT INTO t VALUES (?, ?)', args: [writer, n] })
            await transaction.commit()
          }
        }),
      )
      const counted = await clients[1]?.execute('SELECT writer, count(*) AS n FROM t GROUP BY writer ORDER BY writer')
      expect(counted?.rows.map(({ writer, n }) => [writer, n])).toEqual([
        [0, 20],
        [1, 20],
      ])
      for (const client of clients) client.close()
      rmSync(folder, { recursive: true })
    })

    test('a write gives up when the one before does not end, and the next one is let in', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'countersign-client-'))
      const client = await createSerialClient({
        url: `file:${path.join(folder, 'test.db')}`,
        waitMs: 100,
      })
      await client.execute('CREATE TABLE t (n)')
      const transaction = await client.transaction()
      await transaction.execute('INSERT INTO t VALUES (1)')
      await expect(client.execute('INSERT INTO t VALUES (2)')).rejects.toThrow('SQLITE_BUSY')
      expect((await client.execute('SELECT * FROM t')).rows).toEqual([])
      await transaction.rollback()
      await expect(transaction.execute('INSERT INTO t VALUES (3)')).rejects.toThrow('closed')
      await client.execute('INSERT INTO t VALUES (4)')
      expect((await client.execute('SELECT n FROM t')).rows).toMatchObject([{ n: 4 }])
      client.close()
      rmSync(folder, { recursive: true })
    })
  })

if (databases.includes('mongodb'))
  describe('MongoDB', () => {
    test('a server that is no replica set is refused with what to do', async () => {
      const server = await startStandalone()
      try {
        for (const uri of [server.uriOf('test'), `${server.uriOf('test')}?replicaSet=rs0`])
          await expect(bootPayload('mongodb', { uri })).rejects.toThrow(/not part of a replica set.*--replSet/)
      } finally {
        await server.stop()
      }
    })

    test('an address that does not name the replica set is refused with the name that is missing', async () => {
      const uri = (await freshMongoUri()).replace(/[?&]replicaSet=[^&]*/, '')
      await expect(bootPayload('mongodb', { uri })).rejects.toThrow(/add \?replicaSet=\w+/)
    })
  })
