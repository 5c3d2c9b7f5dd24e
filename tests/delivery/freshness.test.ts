/** How soon a change is seen, and what happens when nobody can tell whether there was one. */
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { openEditionStore } from '../../src/delivery/stores/openEditionStore'
import type { EditionStore } from '../../src/delivery/stores/editionStore'
import { startReplicaSet } from '../../scripts/support/mongoServer'
import { stopOwnMongo } from '../support/mongoServer'
import { databases, openDatabase, openSqlite, type DatabaseRig, type SqliteRig } from './support/databaseRig'
import { articleId, Press, type Written } from './support/press'
import { serve, until, type Served } from './support/serve'

const page = '/v1/articles/page?locale=en'
const other = '/v1/articles/other?locale=en'

let press: Press
const running: Served[] = []

async function start(database: DatabaseRig, wrap?: (store: EditionStore) => EditionStore): Promise<Served> {
  const api = await serve(press, database.uri, wrap && { wrap })
  running.push(api)
  await api.delivery.ready()
  return api
}

async function publishTwo(database: DatabaseRig): Promise<void> {
  await database.write(
    await press.publish(articleId(1), { projection: { slug: 'page' } }),
    await press.publish(articleId(2), { projection: { slug: 'other' } }),
  )
}

beforeEach(async () => {
  press = await Press.create()
})
afterEach(async () => {
  for (const api of running.splice(0)) await api.stop()
})
afterAll(stopOwnMongo)

describe.each(databases)('on %s', (which) => {
  test('every process sees a publication and a withdrawal without being told', async () => {
    const database = await openDatabase(which)
    await publishTwo(database)
    const [one, two] = [await start(database), await start(database)]
    for (const api of [one, two]) {
      expect((await api.ask(page)).json.edition.number).toBe(1)
      expect((await api.ask(other)).status).toBe(200)
    }

    await database.write(await press.publish(articleId(1), { projection: { slug: 'page', title: 'New words' } }))
    for (const api of [one, two]) {
      const seen = await until(
        () => api.ask(page),
        ({ json }) => json.title === 'New words',
      )
      expect(seen.json.edition).toMatchObject({ number: 2, seq: 3 })
      expect(seen.headers.get('x-content-seq')).toBe('3')
    }
    await database.write(await press.withdraw(articleId(1)))
    for (const api of [one, two]) {
      expect(
        (
          await until(
            () => api.ask(page),
            ({ status }) => status === 410,
          )
        ).status,
      ).toBe(410)
      expect((await api.ask(other)).status).toBe(200)
    }
    await one.stop()
    await two.stop()
    running.length = 0
    await database.stop()
  })
})

describe('a process cut off from its database', () => {
  let database: SqliteRig
  beforeEach(async () => {
    database = await openSqlite()
    await publishTwo(database)
  })
  afterEach(() => database.stop())

  test('serves what it holds within the bound, then nothing, and goes on by itself', async () => {
    const api = await start(database)
    expect((await api.ask(page)).status).toBe(200)
    database.hide()
    await until(
      async () => api.log,
      (log) => log.some(({ msg }) => msg === 'no proof that the content is fresh'),
    )

    api.clock.pass(29)
    const held = await api.ask(page)
    expect(held.status).toBe(200)
    expect(Number(held.headers.get('x-content-age'))).toBeGreaterThanOrEqual(29)
    const notHeld = await api.ask(other)
    expect([notHeld.status, notHeld.json.code]).toEqual([503, 'unavailable'])
    expect(notHeld.headers.get('retry-after')).toBe('1')
    expect(notHeld.text).not.toContain('ENOENT')

    api.clock.pass(2)
    for (const path of [page, '/v1/articles', '/v1/graphql?query={__typename}', '/readyz']) {
      const answer = await api.ask(path)
      expect([path, answer.status, answer.json.code]).toEqual([path, 503, 'stale'])
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect((await api.ask(page, { headers: { 'if-none-match': '*' } })).status).toBe(503)
    expect((await api.ask('/healthz')).status).toBe(200)
    expect((await api.ask('/v1')).status).toBe(200)

    database.show()
    expect(
      (
        await until(
          () => api.ask(page),
          ({ status }) => status === 200,
        )
      ).status,
    ).toBe(200)
    expect((await api.ask(other)).status).toBe(200)
  })

  test('does not read on from a file that was replaced by another', async () => {
    const api = await start(database)
    expect((await api.ask(page)).status).toBe(200)
    await database.replaceByCopy()
    await database.write(await press.withdraw(articleId(1)))
    expect(
      (
        await until(
          () => api.ask(page),
          ({ status }) => status === 410,
        )
      ).status,
    ).toBe(410)
  })

  test('serves nothing before its first proof', async () => {
    database.hide()
    const api = await serve(press, database.uri)
    running.push(api)
    const answer = await api.ask(page)
    expect([answer.status, answer.json.code]).toEqual([503, 'stale'])
    expect(answer.headers.get('x-content-age')).toBeNull()
    database.show()
    await api.delivery.ready()
    expect((await api.ask(page)).status).toBe(200)
  })
})

test('a process whose replica set has gone serves what it holds within the bound, then nothing', async () => {
  const server = await startReplicaSet()
  const uri = server.uriOf('countersign')
  const client = await new MongoClient(uri).connect()
  const { snapshots, editions, live, heads } = await press.publish(articleId(1), { projection: { slug: 'page' } })
  for (const [name, rows] of Object.entries({ snapshots, editions, live, heads })) {
    const collection = client.db().collection<{ _id: string }>(name)
    await collection.insertMany(rows.map(({ id, ...row }) => ({ _id: id, ...row })))
  }
  await client.close()
  const api = await serve(press, uri)
  running.push(api)
  await api.delivery.ready()
  expect((await api.ask(page)).status).toBe(200)

  await server.stop()
  await until(
    async () => api.log,
    (log) => log.some(({ msg }) => msg === 'no proof that the content is fresh'),
  )
  expect((await api.ask(page)).status).toBe(200)
  const notHeld = await api.ask(other)
  expect([notHeld.status, notHeld.json.code]).toEqual([503, 'unavailable'])
  expect(notHeld.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|replica/i)
  api.clock.pass(31)
  expect((await api.ask(page)).json.code).toBe('stale')
})

describe('a log of editions that is not as it should be', () => {
  let database: SqliteRig
  beforeEach(async () => {
    database = await openSqlite()
    await publishTwo(database)
  })
  afterEach(() => database.stop())

  test('is no proof when it went back: nothing is served on the word of an older state', async () => {
    const api = await start(database)
    expect((await api.ask(page)).status).toBe(200)
    await database.alter('heads', 'editions', { index: 1 })
    await until(
      async () => api.log,
      (log) => log.some(({ err }) => /went back from 2 to 1/.test(JSON.stringify(err))),
    )
    api.clock.pass(31)
    expect((await api.ask(page)).json.code).toBe('stale')
  })

  test('makes a process forget all it holds when a new edition is missing or does not verify', async () => {
    const api = await start(database)
    expect((await api.ask(page)).status).toBe(200)
    const withdrawal = await press.withdraw(articleId(1))
    // the row that says which article is withdrawn is made to name another one
    const [edition] = withdrawal.editions
    await database.write({ ...withdrawal, editions: [{ ...edition!, article: articleId(2) }] })
    const answer = await until(
      () => api.ask(page),
      ({ status }) => status !== 200,
    )
    expect(answer.json.code).toBe('evidence-broken')
  })

  test('takes a new hash at the same place for a change', async () => {
    const api = await start(database)
    expect((await api.ask(page)).status).toBe(200)
    expect(api.delivery.stats().held).toMatchObject({ articles: 1, answers: 1 })
    await database.alter('heads', 'editions', { hash: 'sha256:other' })
    await until(
      async () => api.delivery.stats(),
      ({ held }) => held.answers === 0,
    )
    expect(api.delivery.stats().held).toMatchObject({ articles: 0, answers: 0, answerBytes: 0 })
  })
})

describe('an answer under way while an edition is published', () => {
  let database: SqliteRig
  beforeEach(async () => {
    database = await openSqlite()
    await publishTwo(database)
  })
  afterEach(() => database.stop())

  /** A process whose request has read the page, waits, and goes on only once the withdrawal is known. */
  async function withdrawnWhileRead(): Promise<Served> {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow = (store: EditionStore): EditionStore => ({
      ...store,
      async snapshots(hashes) {
        const rows = await store.snapshots(hashes)
        await held
        return rows
      },
    })
    const api = await start(database, slow)
    const underWay = api.ask(page)
    await sleep(50)
    await database.write(await press.withdraw(articleId(1)))
    await until(
      async () => api.delivery.stats(),
      ({ seq }) => seq === 3,
    )
    release()
    await underWay
    return api
  }

  test('is not kept: what was read before must not be served after', async () => {
    const api = await withdrawnWhileRead()
    expect((await api.ask(page)).status).toBe(410)
  })

  test('leaves nothing behind that a pointer set back could lead to', async () => {
    const store = await openEditionStore(database.uri)
    const older = (await store.liveBySlug('en', 'page'))!
    await store.close()
    const api = await withdrawnWhileRead()
    const { id, ...columns } = older
    await database.alter('live', id, columns)
    expect((await api.ask(page)).json.code).toBe('evidence-broken')
  })

  test('is read again when pointer and edition were read at two moments', async () => {
    let between: Written | undefined
    const torn = (store: EditionStore): EditionStore => ({
      ...store,
      async liveBySlug(locale, slug) {
        const row = await store.liveBySlug(locale, slug)
        if (between) await database.write(between)
        between = undefined
        return row
      },
    })
    const api = await start(database, torn)
    between = await press.publish(articleId(1), { projection: { slug: 'page', title: 'New words' } })
    const answer = await api.ask(page)
    expect([answer.status, answer.json.title]).toEqual([200, 'New words'])
    expect(api.delivery.stats().evidenceBroken).toBe(0)
  })
})
