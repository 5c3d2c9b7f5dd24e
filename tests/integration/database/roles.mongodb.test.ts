import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient, type Db } from 'mongodb'

import { startReplicaSet, type MongoServer } from '../../../scripts/support/mongoServer'
import { checkDatabase } from '../../../src/database/checkDatabase'
import { createMongoUsers } from '../../../src/database/createMongoUsers'
import { inTransaction } from '../../../src/database/inTransaction'
import { mongoDb } from '../../../src/database/mongoDb'
import { bootPayload, guarded, type Booted } from './bootPayload'
import { codeOf, insert, rows, save } from './records'

const app = { name: 'app', password: 'app / of @ tests' }
const delivery = { name: 'delivery', password: 'delivery of tests' }
const unauthorized = '13'

describe('MongoDB with users', () => {
  let server: MongoServer
  let studio: Booted
  beforeAll(async () => {
    server = await startReplicaSet({ auth: true })
    const setUp = await bootPayload('mongodb', { uri: server.uriOf('test') })
    const slugs = { appendOnly: guarded.appendOnly, delivery: ['editions'] }
    await createMongoUsers(setUp.payload, { app, delivery }, slugs)
    // renewed after an upgrade
    await createMongoUsers(setUp.payload, { app, delivery }, slugs)
    await setUp.close()
    studio = await bootPayload('mongodb', { uri: server.uriOf('test', app) })
  })
  afterAll(async () => {
    await studio.close()
    await server.stop()
  })

  test('nobody comes in without a password', async () => {
    const client = new MongoClient(server.uri.replace(/\/\/[^@]*@/, '//'))
    expect(await codeOf(client.db('test').collection('editions').findOne({}))).toBe(unauthorized)
    await client.close()
  })

  test('the studio starts, passes its checks and works as the app', async () => {
    const { payload } = studio
    await checkDatabase(payload)
    const id = await save(payload, 'articles', { title: 'a draft' })
    await payload.update({ collection: 'articles', id, data: { title: 'changed' }, draft: true })
    await payload.delete({ collection: 'articles', id })
    await inTransaction(payload, async (req) => {
      await insert(payload, 'workflow', { article: 'acted on', revision: 1 }, req)
      await insert(payload, 'editions', { article: 'acted on', seq: 1 }, req)
    })
    expect(await rows(payload, 'editions', { article: { equals: 'acted on' } })).toHaveLength(1)
  })

  test('the app has no right to change what is append-only, and an administrator has', async () => {
    const { openAppendOnly } = await import('../../../src/database/openAppendOnly')
    const slugs = guarded.appendOnly as Parameters<typeof openAppendOnly>[1]
    expect(await openAppendOnly(studio.payload, slugs)).toEqual([])
    const root = await bootPayload('mongodb', { uri: server.uriOf('test') })
    const open = await openAppendOnly(root.payload, slugs)
    await root.close()
    expect(open).toEqual(['editions', 'audit_events'])
  })

  test('the app can add to what is append-only, and change, remove, replace or rename none of it', async () => {
    const { payload } = studio
    await insert(payload, 'editions', { article: 'kept', seq: 2 })
    await insert(payload, 'audit-events', { code: 'kept', subject: 'kept' })
    const db = mongoDb(payload.db as unknown as MongooseAdapter)
    for (const name of ['editions', 'audit_events']) {
      const collection = db.collection(name)
      const attempts: Record<string, () => Promise<unknown>> = {
        updateMany: () => collection.updateMany({}, { $set: { article: 'changed' } }),
        replaceOne: () => collection.replaceOne({}, { article: 'changed' }, { upsert: true }),
        findOneAndUpdate: () => collection.findOneAndUpdate({}, { $set: { article: 'changed' } }),
        deleteMany: () => collection.deleteMany({}),
        drop: () => collection.drop(),
        rename: () => collection.rename('elsewhere'),
        merge: () =>
          db
            .collection('workflow')
            .aggregate([{ $merge: { into: name } }])
            .toArray(),
        collMod: () => db.command({ collMod: name, validator: {} }),
        createIndex: () => collection.createIndex({ article: 1 }, { expireAfterSeconds: 1 }),
        dropDatabase: () => db.dropDatabase(),
      }
      for (const [what, attempt] of Object.entries(attempts))
        expect([name, what, await codeOf(attempt())]).toEqual([name, what, unauthorized])
    }
    expect(await rows(payload, 'editions', { article: { equals: 'kept' } })).toHaveLength(1)
  })

  test('an attempt inside an action undoes the action, and is answered with a code', async () => {
    const { payload } = studio
    const { mapConflict } = await import('../../../src/database/mapConflict')
    const db = mongoDb(payload.db as unknown as MongooseAdapter)
    const error: unknown = await inTransaction(payload, async (req) => {
      await insert(payload, 'workflow', { article: 'undone', revision: 1 }, req)
      const session = (payload.db as unknown as MongooseAdapter).sessions[String(await req.transactionID)]
      await db.collection('editions').deleteMany({}, { session: session as never })
    }).catch((thrown: unknown) => thrown)
    expect(await mapConflict({ error } as never)).toMatchObject({
      status: 403,
      response: { errors: [{ data: { code: 'append-only' } }] },
    })
    expect(await rows(payload, 'workflow', { article: { equals: 'undone' } })).toEqual([])
  })

  describe('the delivery user', () => {
    let client: MongoClient
    let db: Db
    beforeAll(async () => {
      client = await MongoClient.connect(server.uriOf('test', delivery))
      db = client.db('test')
    })
    afterAll(() => client.close())

    test('reads editions and learns of new ones', async () => {
      const changes = db.collection('editions').watch()
      const next = changes.next()
      // the stream is open once the server has answered; until then a new edition would be missed
      await db.collection('editions').findOne({}, { readConcern: 'linearizable', maxTimeMS: 5_000 })
      const write = setInterval(() => void insert(studio.payload, 'editions', { article: 'new', seq: Date.now() }), 100)
      expect(await next).toMatchObject({ operationType: 'insert', fullDocument: { article: 'new' } })
      clearInterval(write)
      await changes.close()
    })

    test('reads nothing else and writes nothing', async () => {
      const editions = db.collection('editions')
      const attempts: Record<string, () => Promise<unknown>> = {
        articles: () => db.collection('articles').findOne({}),
        'their versions': () => db.collection('_articles_versions').findOne({}),
        users: () => db.collection('users').findOne({}),
        'the audit trail': () => db.collection('audit_events').findOne({}),
        'a join on articles': () =>
          editions
            .aggregate([{ $lookup: { from: 'articles', localField: 'article', foreignField: '_id', as: 'a' } }])
            .toArray(),
        'the whole database’s changes': () => db.watch().next(),
        insert: () => editions.insertOne({ article: 'forged' }),
        update: () => editions.updateMany({}, { $set: { article: 'forged' } }),
        delete: () => editions.deleteMany({}),
      }
      for (const [what, attempt] of Object.entries(attempts))
        expect([what, await codeOf(attempt())]).toEqual([what, unauthorized])
    })
  })
})
