/**
 * Every way Payload and the database offer to publish an article, or to write what only actions write. Each is refused
 * with its code, nothing becomes published, no edition appears.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { omsTreatments } from '../../../demo/content/articles'
import { database, seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let id: string
beforeAll(async () => {
  studio = await seededStudio()
  id = await studio.desk.write({ ...omsTreatments, slug: 'doors' }, 'editor')
})
afterAll(() => studio.close())

type Update = Parameters<SeededStudio['payload']['update']>[0]
const asked = (args: Record<string, unknown>) =>
  ({
    collection: 'articles',
    id,
    data: {},
    user: studio.cast.as('editor'),
    overrideAccess: false,
    ...args,
  }) as unknown as Update

async function untouched(): Promise<void> {
  const { docs } = await studio.payload.db.find<{ _status?: string }>({ collection: 'articles', pagination: false })
  expect(docs.filter((doc) => doc._status !== 'draft')).toEqual([])
  const versions = await studio.payload.db.findVersions<{ _status?: string }>({
    collection: 'articles',
    pagination: false,
  })
  expect(versions.docs.filter(({ version }) => version._status !== 'draft')).toEqual([])
  const editions = await studio.payload.db.find({ collection: 'editions', pagination: false })
  expect(editions.docs).toEqual([])
  const live = await studio.payload.db.find({ collection: 'live', pagination: false })
  expect(live.docs).toEqual([])
}

async function refusals(): Promise<string[]> {
  const { docs } = await studio.payload.db.find<{ record: string }>({
    collection: 'audit-events',
    where: { type: { equals: 'action.refused' } },
    pagination: false,
    sort: 'index',
  })
  return docs.flatMap((row) => (JSON.parse(row.record) as { data: { codes: string[] } }).data.codes)
}

describe('asking Payload to publish', () => {
  const ways: [string, Record<string, unknown>][] = [
    ['update to published', { data: { _status: 'published' } }],
    ['update to published past access', { data: { _status: 'published' }, overrideAccess: true }],
    ['a draft that says published', { data: { _status: 'published' }, draft: true }],
    ['autosave of published', { data: { _status: 'published' }, autosave: true, draft: true }],
    ['status as an object', { data: { _status: { en: 'published' } } }],
    ['status as an array', { data: { _status: ['published'] } }],
    ['status in capitals', { data: { _status: 'PUBLISHED' } }],
    ['all locales', { publishAllLocales: true }],
    ['one locale', { publishSpecificLocale: 'en' }],
    ['unpublish all locales', { unpublishAllLocales: true }],
    [
      'in bulk',
      { id: undefined, where: { id: { exists: true } }, data: { _status: 'published' }, overrideAccess: true },
    ],
  ]
  test.each(ways)('%s is refused as publish-is-an-action, and audited', async (_way, args) => {
    const before = await refusals()
    await expect(studio.payload.update(asked(args))).rejects.toMatchObject({
      status: 409,
      data: { code: 'publish-is-an-action' },
    })
    await untouched()
    expect(await refusals()).toEqual([...before, 'publish-is-an-action'])
  })

  test('creating published is refused', async () => {
    const create = studio.payload.create({
      collection: 'articles',
      data: { locale: 'en', title: 'Straight to readers', _status: 'published' },
      user: studio.cast.as('editor'),
      overrideAccess: true,
    } as unknown as Parameters<SeededStudio['payload']['create']>[0])
    await expect(create).rejects.toMatchObject({ data: { code: 'publish-is-an-action' } })
    await untouched()
  })

  test('duplicating is refused', async () => {
    await expect(
      studio.payload.duplicate({ collection: 'articles', id, user: studio.cast.as('editor'), overrideAccess: true }),
    ).rejects.toMatchObject({ status: 400 })
    await untouched()
  })

  test('a restored version is an edit: a draft, with the state of now', async () => {
    await studio.desk.edit(id, { ...omsTreatments, slug: 'doors', title: 'A newer title' }, 'editor')
    const { docs } = await studio.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await studio.payload.restoreVersion({
      collection: 'articles',
      id: String(docs[0]?.id),
      user: studio.cast.as('editor'),
      overrideAccess: false,
    })
    const restored = await studio.payload.findByID({ collection: 'articles', id, overrideAccess: true })
    expect(restored).toMatchObject({ title: omsTreatments.title, _status: 'draft', state: 'draft' })
    await untouched()
  })
})

describe('writing past the hooks', () => {
  test.each([
    ['updateOne', () => studio.payload.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } })],
    [
      'create',
      () => studio.payload.db.create({ collection: 'articles', data: { id: 'x', locale: 'en', _status: 'published' } }),
    ],
    [
      'upsert',
      () =>
        studio.payload.db.upsert({
          collection: 'articles',
          where: { id: { equals: id } },
          data: { _status: 'published' },
        }),
    ],
  ])('payload.db.%s of a published article is refused', async (_name, write) => {
    await expect(write()).rejects.toMatchObject({ data: { code: 'publish-is-an-action' } })
    await untouched()
  })

  test.each([
    'editions',
    'live',
    'signatures',
    'snapshots',
    'workflow',
    'reviews',
    'audit-events',
    'checkpoints',
    'heads',
  ] as const)('a row of %s cannot be made by anybody, with or without access', async (collection) => {
    const data = { id: 'forged', article: id } as never
    await expect(
      studio.payload.create({ collection, data, user: studio.cast.as('admin'), overrideAccess: false }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(studio.payload.create({ collection, data, overrideAccess: true })).rejects.toMatchObject({
      data: { code: 'system-written' },
    })
    await expect(studio.payload.db.create({ collection, data })).rejects.toMatchObject({
      data: { code: 'system-written' },
    })
    await untouched()
  })

  test('a context that a caller makes up gives no leave', async () => {
    const req = {
      payload: studio.payload,
      context: { systemWrites: true, [Symbol.for('countersign.systemWrites')]: true },
    }
    await expect(
      studio.payload.db.create({
        collection: 'editions',
        data: { id: 'forged' },
        req: req as unknown as PayloadRequest,
      }),
    ).rejects.toMatchObject({ data: { code: 'system-written' } })
  })
})

describe('writing without Payload', () => {
  test('the database itself refuses a published article', async () => {
    if (database === 'sqlite') {
      const db = studio.payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }
      await expect(db.client.execute("UPDATE articles SET _status = 'published'")).rejects.toThrow(
        /publish-is-an-action/,
      )
      await expect(db.client.execute("UPDATE _articles_v SET version__status = 'published'")).rejects.toThrow(
        /publish-is-an-action/,
      )
    } else {
      const db = studio.payload.db as unknown as {
        connection: { db: { collection(name: string): { updateOne(a: object, b: object): Promise<unknown> } } }
      }
      await expect(
        db.connection.db.collection('articles').updateOne({}, { $set: { _status: 'published' } }),
      ).rejects.toMatchObject({ code: 121 })
    }
    await untouched()
  })
})

describe('without signing in', () => {
  test('nothing can be written, not even past access', async () => {
    await expect(
      studio.payload.update({ collection: 'articles', id, data: { title: 'By nobody' }, overrideAccess: true }),
    ).rejects.toMatchObject({ data: { code: 'unknown-user' } })
  })
})
