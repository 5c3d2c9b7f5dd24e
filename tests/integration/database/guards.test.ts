import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { inTransaction } from '../../../src/database/inTransaction'
import { mongoDb } from '../../../src/database/mongoDb'
import { onRefused, type RefusedAttempt } from '../../../src/database/refusals'
import type { SqliteAdapter } from '../../../src/database/serialSqliteAdapter'
import { withSystemWrites } from '../../../src/database/systemWrites'
import { stopOwnMongo } from '../../support/mongoServer'
import { bootPayload, databases, type Booted } from './bootPayload'
import { codeOf, insert, rows, save } from './records'

afterAll(stopOwnMongo)

describe.each(databases)('what may be written, on %s', (database) => {
  let booted: Booted
  const refused: RefusedAttempt[] = []
  beforeAll(async () => {
    booted = await bootPayload(database)
    onRefused(booted.payload, (attempts) => Promise.resolve(void refused.push(...attempts)))
  })
  afterAll(() => booted.close())

  const where = { id: { exists: true } }
  const articles = 'articles' as CollectionSlug
  const editions = 'editions' as CollectionSlug

  test('an article is saved as a draft, by whichever operation', async () => {
    const { payload } = booted
    const id = await save(payload, 'articles', { title: 'a draft' })
    await payload.update({ collection: articles, id, data: { title: 'a draft still' } as never, draft: true })
    await payload.db.updateOne({ collection: articles, id, data: { title: 'once more' } })
    expect(await rows(payload, 'articles', { id: { equals: id } })).toMatchObject([
      { title: 'once more', _status: 'draft' },
    ])
  })

  test('no operation of the adapter makes an article published, or a row whose status it does not know', async () => {
    const { payload } = booted
    const id = await save(payload, 'articles', { title: 'kept' })
    const { db } = payload
    const published = { title: 'smuggled', _status: 'published' }
    const version = {
      parent: id,
      autosave: false,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    }
    const attempts: Record<string, Promise<unknown>> = {
      create: db.create({ collection: articles, data: published }),
      'create without a status': db.create({ collection: articles, data: { title: 'smuggled' } }),
      'create with a status per language': db.create({ collection: articles, data: { _status: { en: 'draft' } } }),
      updateOne: db.updateOne({ collection: articles, id, data: published }),
      'updateOne by an operator': db.updateOne({ collection: articles, id, data: { $set: published } }),
      'updateOne to nothing': db.updateOne({ collection: articles, id, data: { _status: null } }),
      updateMany: db.updateMany({ collection: articles, where, data: published }),
      upsert: db.upsert({ collection: articles, where: { id: { equals: id } }, data: published }),
      createVersion: db.createVersion({ collectionSlug: articles, ...version, versionData: published } as never),
      updateVersion: db.updateVersion({ collection: articles, where, versionData: { version: published } } as never),
      'updateVersion by a path': db.updateVersion({
        collection: articles,
        where,
        versionData: { 'version._status': 'published' },
      } as never),
      'Payload itself': payload.update({ collection: articles, id, data: { _status: 'published' } as never }),
    }
    const codes = await Promise.all(Object.values(attempts).map(codeOf))
    expect(codes).toEqual(Object.keys(attempts).map(() => 'publish-is-an-action'))
    expect(await rows(payload, 'articles', { title: { equals: 'smuggled' } })).toEqual([])
    expect(await rows(payload, 'articles', { _status: { not_equals: 'draft' } })).toEqual([])
  })

  test('system-written rows need the leave of the very request that writes them', async () => {
    const { payload } = booted
    const data = { article: 'system', revision: 1 }
    const workflow = 'workflow' as CollectionSlug
    const req: Partial<PayloadRequest> = { payload, context: {} }
    const pass = withSystemWrites(req)
    const without: Record<string, Partial<PayloadRequest> | undefined> = {
      'no request': undefined,
      'the request the leave was made from': req,
      'a copy of the request with the leave': { ...pass },
      'something that only looks like it': { payload, context: { systemWrites: true, ...pass.context } },
    }
    for (const [name, other] of Object.entries(without))
      expect([name, await codeOf(payload.db.create({ collection: workflow, data, req: other }))]).toEqual([
        name,
        'system-written',
      ])
    expect(await codeOf(payload.create({ collection: workflow, data: data as never, overrideAccess: true }))).toBe(
      'system-written',
    )
    expect(await codeOf(payload.db.deleteMany({ collection: workflow, where }))).toBe('system-written')
    expect(await codeOf(payload.db.create({ collection: workflow, data, req: pass }))).toBe('stored')
  })

  test('append-only rows are added with leave, and changed or removed by nobody', async () => {
    const { payload } = booted
    const id = await insert(payload, 'editions', { article: 'kept', seq: 1 })
    const req = withSystemWrites<Partial<PayloadRequest>>({ payload })
    const { db } = payload
    const attempts = [
      db.updateOne({ collection: editions, id, data: { article: 'changed' }, req }),
      db.updateMany({ collection: editions, where, data: { article: 'changed' }, req }),
      db.upsert({ collection: editions, where, data: { article: 'changed' }, req }),
      db.deleteOne({ collection: editions, where, req }),
      db.deleteMany({ collection: editions, where, req }),
      payload.delete({ collection: editions, id }),
    ]
    expect(await Promise.all(attempts.map(codeOf))).toEqual(attempts.map(() => 'append-only'))
    expect(await rows(payload, 'editions', { id: { equals: id } })).toMatchObject([{ article: 'kept', seq: 1 }])
  })

  test('a refused write says who tried what, once', async () => {
    const { payload } = booted
    const id = await insert(payload, 'editions', { article: 'noted', seq: 2 })
    refused.length = 0
    const req = { payload, user: { id: 'u1', collection: 'users' } } as unknown as Partial<PayloadRequest>
    await codeOf(payload.db.updateOne({ collection: editions, id, data: { article: 'changed' }, req }))
    expect(refused).toEqual([
      {
        code: 'append-only',
        message: 'Rows of editions are never changed or removed.',
        actor: 'u1',
        subject: { kind: 'editions', id },
        attempt: 'updateOne',
      },
    ])
  })

  if (database === 'sqlite') {
    test('past the adapter, SQLite itself refuses to publish, change and remove', async () => {
      const { payload } = booted
      const id = await save(payload, 'articles', { title: 'raw' })
      const edition = await insert(payload, 'editions', { article: 'raw', seq: 3 })
      const { client } = payload.db as unknown as SqliteAdapter
      const statements = {
        "UPDATE articles SET _status = 'published'": 'publish-is-an-action',
        'UPDATE articles SET _status = NULL': 'publish-is-an-action',
        [`INSERT INTO articles (id, _status) VALUES ('x', 'published')`]: 'publish-is-an-action',
        "UPDATE _articles_v SET version__status = 'published'": 'publish-is-an-action',
        [`INSERT INTO _articles_v (id, version__status) VALUES ('x', 'published')`]: 'publish-is-an-action',
        "UPDATE editions SET article = 'changed'": 'append-only',
        'DELETE FROM editions': 'append-only',
        [`REPLACE INTO editions (id, article, seq) VALUES ('${edition}', 'changed', 3)`]: 'append-only',
        [`REPLACE INTO editions (id, article, seq) VALUES ('another', 'changed', 3)`]: 'append-only',
        [`INSERT INTO editions (id, article, seq) VALUES ('${edition}', 'changed', 3) ON CONFLICT DO UPDATE SET article = 'changed'`]:
          'append-only',
        'UPDATE audit_events SET code = NULL': 'append-only',
        'DELETE FROM audit_events': 'append-only',
      }
      await insert(payload, 'audit-events', { code: 'kept', subject: 'raw' })
      for (const [statement, code] of Object.entries(statements))
        await expect(client.execute(statement)).rejects.toThrow(`countersign:${code}`)
      expect(await rows(payload, 'articles', { id: { equals: id } })).toMatchObject([{ _status: 'draft' }])
      expect(await rows(payload, 'editions', { id: { equals: edition } })).toMatchObject([{ article: 'raw', seq: 3 }])
    })

    test('a trigger that was dropped is back after the next start', async () => {
      const { client } = booted.payload.db as unknown as SqliteAdapter
      await client.execute('DROP TRIGGER editions_append_only_on_delete')
      const next = await bootPayload(database, { uri: booted.uri })
      await next.close()
      await expect(client.execute('DELETE FROM editions')).rejects.toThrow('countersign:append-only')
    })
  } else {
    test('past the adapter, MongoDB itself refuses to publish', async () => {
      const { payload } = booted
      await save(payload, 'articles', { title: 'raw' })
      const db = mongoDb(payload.db as unknown as MongooseAdapter)
      const set = { $set: { _status: 'published', 'version._status': 'published' } }
      const attempts = [
        db.collection('articles').updateMany({}, set),
        db.collection('articles').insertOne({ _status: 'published' }),
        db.collection('articles').insertOne({ title: 'no status' }),
        db.collection('_articles_versions').updateMany({}, set),
        db.collection('_articles_versions').insertOne({ version: { _status: 'published' } }),
        db.collection('_articles_versions').insertOne({ version: {} }),
      ]
      expect(await Promise.all(attempts.map(codeOf))).toEqual(attempts.map(() => '121'))
    })
  }

  test('a write that the database refuses is answered with its code', async () => {
    const { payload } = booted
    const { mapConflict } = await import('../../../src/database/mapConflict')
    const error: unknown = await (
      database === 'sqlite'
        ? (payload.db as unknown as SqliteAdapter).client.execute("UPDATE articles SET _status = 'published'")
        : mongoDb(payload.db as unknown as MongooseAdapter)
            .collection('articles')
            .insertOne({ _status: 'published' })
    ).catch((thrown: unknown) => thrown)
    expect(await mapConflict({ error } as never)).toMatchObject({
      status: 409,
      response: { errors: [{ data: { code: 'publish-is-an-action' } }] },
    })
    expect(await mapConflict({ error: new Error('a bug') } as never)).toBeUndefined()
  })

  test('a refusal inside an action is written after the action was rolled back, and only then', async () => {
    const { payload } = booted
    const seen: number[] = []
    onRefused(payload, (attempts) =>
      inTransaction(payload, async (req) => {
        seen.push((await rows(payload, 'workflow', { article: { equals: 'undone' } }, req)).length)
        for (const { code, subject } of attempts)
          await insert(payload, 'audit-events', { code, subject: `refusal of ${subject.kind}` }, req)
      }),
    )
    const attempt = inTransaction(payload, async (req) => {
      await insert(payload, 'workflow', { article: 'undone', revision: 1 }, req)
      await payload.db.deleteMany({ collection: editions, where, req })
    })
    expect(await codeOf(attempt)).toBe('append-only')
    expect(seen).toEqual([0])
    expect(await rows(payload, 'audit-events', { subject: { equals: 'refusal of editions' } })).toMatchObject([
      { code: 'append-only' },
    ])
    expect(await rows(payload, 'workflow', { article: { equals: 'undone' } })).toEqual([])
  })

  test('a refusal inside an operation of Payload’s own is written without waiting for its lock', async () => {
    const { payload } = booted
    const { settleRefusals } = await import('../../../src/database/refusals')
    const id = await insert(payload, 'editions', { article: 'locked', seq: 9 })
    onRefused(payload, (attempts) =>
      inTransaction(payload, async (req) => {
        for (const { code } of attempts)
          await insert(payload, 'audit-events', { code, subject: 'refusal in an operation' }, req)
      }),
    )
    expect(await codeOf(payload.delete({ collection: editions, id }))).toBe('append-only')
    // a caller that forgot its request while it holds the writer
    const forgetful = inTransaction(payload, async (req) => {
      await insert(payload, 'workflow', { article: 'forgetful', revision: 1 }, req)
      await payload.db.deleteMany({ collection: editions, where }).catch(() => undefined)
    })
    await forgetful
    await settleRefusals(payload)
    expect(await rows(payload, 'audit-events', { subject: { equals: 'refusal in an operation' } })).toHaveLength(2)
    expect(await rows(payload, 'workflow', { article: { equals: 'forgetful' } })).toHaveLength(1)
  })
})
