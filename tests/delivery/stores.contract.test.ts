/** What delivery relies on, asked of both stores. */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { openEditionStore } from '../../src/delivery/stores/openEditionStore'
import type { EditionStore, ListFilter } from '../../src/delivery/stores/editionStore'
import { aProjection } from './support/aProjection'
import { databases, openDatabase, type DatabaseRig } from './support/databaseRig'
import { stopOwnMongo } from '../support/mongoServer'
import { articleId, Press, type Written } from './support/press'

const everything: ListFilter = { condition: null, question: null, locale: null }

afterAll(stopOwnMongo)

describe.each(databases)('the store on %s', (which) => {
  let database: DatabaseRig
  let store: EditionStore
  const written: Record<string, Written> = {}

  beforeAll(async () => {
    const press = await Press.create()
    database = await openDatabase(which)
    store = await openEditionStore(database.uri)
    const other = { ...aProjection().condition!, id: 'condition-other' }
    written.one = await press.publish(articleId(1), { projection: { slug: 'one' } })
    written.two = await press.publish(articleId(2), { projection: { slug: 'two-old' } })
    written.three = await press.publish(articleId(3), { projection: { slug: 'three', locale: 'de', condition: other } })
    written.twoAgain = await press.publish(articleId(2), { projection: { slug: 'two-new', condition: other } })
    written.four = await press.publish(articleId(4), { projection: { slug: 'four' } })
    written.fourGone = await press.withdraw(articleId(4))
    await database.write(...Object.values(written))
  })
  afterAll(async () => {
    await store.close()
    await database.stop()
  })

  test('finds a pointer by its address, every column as it was written', async () => {
    expect(await store.liveBySlug('en', 'one')).toEqual(written.one!.live[0])
    expect(await store.liveBySlug('de', 'one')).toBeNull()
    expect(await store.liveBySlug('en', 'on')).toBeNull()
  })

  test('finds every address of an article, old ones too', async () => {
    const rows = await store.liveByArticle(articleId(2))
    expect(rows.map(({ slug, currentSlug, number }) => [slug, currentSlug, number])).toEqual([
      ['two-new', 'two-new', 2],
      ['two-old', 'two-new', 2],
    ])
    expect(await store.liveByArticle(articleId(9))).toEqual([])
  })

  test('finds an edition by id, every column as it was written, a missing snapshot as null', async () => {
    const publication = written.one!.editions[0]!
    const withdrawal = written.fourGone!.editions[0]!
    expect(await store.edition(publication.id)).toEqual(publication)
    expect(await store.edition(withdrawal.id)).toEqual(withdrawal)
    expect(withdrawal.snapshot).toBeNull()
    expect(await store.edition('edition-99')).toBeNull()
  })

  test('finds the newest edition of each article', async () => {
    const rows = await store.newestEditions([articleId(2), articleId(4), articleId(1), articleId(9)])
    expect(rows.map(({ id }) => id).sort()).toEqual(
      [written.one!, written.twoAgain!, written.fourGone!].map(({ editions }) => editions[0]!.id).sort(),
    )
    expect(await store.newestEditions([])).toEqual([])
  })

  test('finds snapshots by their content hash', async () => {
    const [snapshot] = written.three!.snapshots
    expect(await store.snapshots([snapshot!.id, 'sha256:none'])).toEqual([snapshot])
    expect(await store.snapshots([])).toEqual([])
  })

  test('lists current addresses of published articles by article', async () => {
    const slugs = async (filter: Partial<ListFilter>, after: string | null = null, limit = 10) =>
      (await store.list({ ...everything, ...filter }, after, limit)).map(({ slug }) => slug)
    expect(await slugs({})).toEqual(['one', 'two-new', 'three'])
    expect(await slugs({}, null, 2)).toEqual(['one', 'two-new'])
    expect(await slugs({}, articleId(2))).toEqual(['three'])
    expect(await slugs({ locale: 'de' })).toEqual(['three'])
    expect(await slugs({ condition: 'condition-other' })).toEqual(['two-new', 'three'])
    expect(await slugs({ condition: 'condition-other', locale: 'en' })).toEqual(['two-new'])
    expect(await slugs({ question: 'question-other' })).toEqual([])
  })

  test('takes a filter for a value, whatever it looks like', async () => {
    expect(await store.list({ ...everything, condition: "' OR 1=1 --" }, null, 10)).toEqual([])
    expect(await store.liveBySlug('en', '$ne')).toBeNull()
  })

  test('knows the head of the log and what came since', async () => {
    expect(await store.head()).toEqual({ seq: 6, hash: written.fourGone!.editions[0]!.hash })
    expect((await store.editionsSince(3, 10)).map(({ seq }) => seq)).toEqual([4, 5, 6])
    expect((await store.editionsSince(3, 2)).map(({ seq }) => seq)).toEqual([4, 5])
    expect(await store.editionsSince(6, 10)).toEqual([])
  })

  test('gives a value of another type back as none', async () => {
    await database.alter('editions', written.one!.editions[0]!.id, { number: 'one' })
    expect((await store.edition(written.one!.editions[0]!.id))?.number).toBeNull()
    await database.alter('editions', written.one!.editions[0]!.id, { number: 1 })
  })

  test('has no head before anything was published, and refuses once it is closed', async () => {
    const fresh = await openDatabase(which)
    const empty = await openEditionStore(fresh.uri)
    expect(await empty.head()).toBeNull()
    expect(await empty.editionsSince(0, 10)).toEqual([])
    await empty.close()
    await expect(empty.head()).rejects.toThrow(/closed|connected/)
    await fresh.stop()
  })
})

test('a database address of another kind is refused', async () => {
  await expect(openEditionStore('postgres://localhost/x')).rejects.toThrow('neither with file: nor with mongodb://')
})

test('a SQLite file that is not there is not made', async () => {
  const path = `/tmp/countersign-none-${process.pid}.db`
  const store = await openEditionStore(`file:${path}`)
  await expect(store.head()).rejects.toThrow('ENOENT')
  expect(existsSync(path)).toBe(false)
})
