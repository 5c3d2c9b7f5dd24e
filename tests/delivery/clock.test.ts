/** What changes by the clock alone, without anybody acting and without a new edition. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { openSqlite, type DatabaseRig } from './support/databaseRig'
import { articleId, Press } from './support/press'
import { serve, type Served } from './support/serve'

let press: Press
let database: DatabaseRig
let api: Served
const page = '/v1/articles/page?locale=en'
const lapsesAt = '2028-05-07T00:00:00.000Z'
const suspendsAt = '2028-11-03T00:00:00.000Z'

beforeEach(async () => {
  press = await Press.create()
  database = await openSqlite()
  await database.write(await press.publish(articleId(1), { projection: { slug: 'page' } }))
  api = await serve(press, database.uri)
  await api.delivery.ready()
})
afterEach(async () => {
  await api.stop()
  await database.stop()
})

test('when the review lapses the label, the reviewers and the date of review go, from that instant on', async () => {
  api.clock.set('2028-05-06T23:59:59.999Z')
  const before = await api.ask(page)
  expect(before.json.review.state).toBe('reviewed')

  api.clock.set(lapsesAt)
  const after = await api.ask(page, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
  expect(after.status).toBe(200)
  expect(after.json.labelLine).toBe('Short answer · Review has lapsed · Last updated: 2026-04-07')
  expect(after.json.review).toMatchObject({ state: 'lapsed', reviewers: [], lastReviewed: null })
  expect(after.json.dates.lastReviewed).toBeNull()
  expect(JSON.stringify(after.json.jsonLd)).not.toMatch(/reviewedBy|lastReviewed|Rita/)
  expect(after.headers.get('last-modified')).toBe('Sun, 07 May 2028 00:00:00 GMT')
})

test('past the day of suspension the page is a 410, also for whoever has it', async () => {
  api.clock.set('2028-11-02T23:59:59.999Z')
  const lapsed = await api.ask(page)
  expect(lapsed.status).toBe(200)
  api.clock.set(suspendsAt)
  const gone = await api.ask(page, { headers: { 'if-none-match': lapsed.headers.get('etag') ?? '' } })
  expect([gone.status, gone.json.code, gone.json.withdrawnAt]).toEqual([410, 'review-lapsed', suspendsAt])
  expect((await api.ask('/v1/articles')).json.items).toEqual([])
})

test('no cache may keep a page beyond the instant at which it changes', async () => {
  const cacheControl = async (path: string) => (await api.ask(path)).headers.get('cache-control')
  expect(await cacheControl(page)).toBe('public, max-age=60, must-revalidate')
  api.clock.set('2028-05-06T23:59:30.500Z')
  expect(await cacheControl(page)).toBe('public, max-age=29, must-revalidate')
  expect(await cacheControl('/v1/articles')).toBe('public, max-age=29, must-revalidate')
  api.clock.set('2028-05-06T23:59:59.900Z')
  expect(await cacheControl(page)).toBe('public, max-age=0, must-revalidate')
  api.clock.set('2028-11-02T23:59:50.000Z')
  expect(await cacheControl(page)).toBe('public, max-age=10, must-revalidate')
})
