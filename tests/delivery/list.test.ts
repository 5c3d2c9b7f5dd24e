import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { aProjection } from './support/aProjection'
import { openSqlite, type DatabaseRig } from './support/databaseRig'
import { articleId, Press } from './support/press'
import { serve, until, type Served } from './support/serve'

let press: Press
let database: DatabaseRig
let api: Served

const condition = (id: string) => ({ ...aProjection().condition!, id })
const slugsOf = (json: { items: { slug: string }[] }) => json.items.map(({ slug }) => slug)

/** Every page from here to the end. */
async function walk(path: string): Promise<string[][]> {
  const pages: string[][] = []
  for (let next: string | null = path; next !== null;) {
    const { json } = await api.ask(next)
    pages.push(slugsOf(json))
    next = json.next === null ? null : `${path}&after=${encodeURIComponent(json.next)}`
  }
  return pages
}

beforeAll(async () => {
  press = await Press.create()
  database = await openSqlite()
  for (let n = 1; n <= 7; n += 1) {
    const projection = {
      slug: `page-${n}`,
      locale: n === 4 ? 'de' : 'en',
      condition: condition(n % 2 === 0 ? 'even' : 'odd'),
    }
    await database.write(await press.publish(articleId(n), { projection }))
  }
  await database.write(await press.withdraw(articleId(3)))
  api = await serve(press, database.uri)
  await api.delivery.ready()
})
afterAll(async () => {
  await api.stop()
  await database.stop()
})

test('a list says enough of each article to link to it and to compare a copy', async () => {
  const { json, headers } = await api.ask('/v1/articles?limit=1')
  const article = await api.ask(`/v1/articles/${articleId(1)}`)
  expect(json.items).toEqual([
    {
      id: articleId(1),
      locale: 'en',
      slug: 'page-1',
      url: 'https://site.example/en/page-1',
      title: 'How is opsoclonus-myoclonus syndrome treated?',
      labelLine: 'Short answer · Medically reviewed summary · Last updated: 2026-04-07',
      tier: 2,
      condition: { id: 'odd', name: 'Opsoclonus-myoclonus syndrome' },
      question: { id: 'question-treatment', key: 'treatment', aspect: 'Treatments', text: 'How is it treated?' },
      review: { state: 'reviewed', lastReviewed: '2026-04-06', nextReviewDue: '2028-04-06' },
      dates: { published: '2026-04-07T09:00:00.000Z', modified: '2026-04-07T09:00:00.000Z' },
      edition: { id: 'edition-1', number: 1, seq: 1, change: 'content' },
      contentHash: article.json.contentHash,
    },
  ])
  const [, link] = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? []
  expect(slugsOf((await api.ask(link ?? '')).json)).toEqual(['page-2'])
})

test('all pages together are every published article once, in the same order whatever their size', async () => {
  const all = ['page-1', 'page-2', 'page-4', 'page-5', 'page-6', 'page-7']
  expect((await walk('/v1/articles?limit=100')).flat()).toEqual(all)
  expect((await walk('/v1/articles?limit=4')).flat()).toEqual(all)
  expect(await walk('/v1/articles?limit=2')).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4)])
  expect(await walk('/v1/articles?limit=3')).toEqual([all.slice(0, 3), all.slice(3)])
})

test('filters are alternatives to looking at everything, and combine', async () => {
  expect(slugsOf((await api.ask('/v1/articles?condition=even')).json)).toEqual(['page-2', 'page-4', 'page-6'])
  expect(slugsOf((await api.ask('/v1/articles?condition=even&locale=de')).json)).toEqual(['page-4'])
  expect(slugsOf((await api.ask('/v1/articles?question=question-treatment&locale=de')).json)).toEqual(['page-4'])
  expect((await api.ask('/v1/articles?condition=none')).json).toEqual({ items: [], next: null })
})

test('a cursor is good for the question it was given for, and for no other', async () => {
  const { next } = (await api.ask('/v1/articles?condition=even&limit=1')).json as { next: string }
  const cursor = encodeURIComponent(next)
  expect(slugsOf((await api.ask(`/v1/articles?condition=even&after=${cursor}&limit=5`)).json)).toEqual([
    'page-4',
    'page-6',
  ])
  const [position, mac] = next.split('.')
  const forged = Buffer.from(articleId(5)).toString('base64url')
  for (const query of [
    `after=${cursor}`,
    `condition=odd&after=${cursor}`,
    `condition=even&locale=en&after=${cursor}`,
    `condition=even&after=${forged}.${mac}`,
    `condition=even&after=${position}.${'A'.repeat(22)}`,
    `condition=even&after=${position}`,
    'condition=even&after=',
    'condition=even&after=1',
    `condition=even&after=${'a'.repeat(5000)}`,
  ]) {
    const answer = await api.ask(`/v1/articles?${query}`)
    expect([query, answer.status, answer.json.code]).toEqual([query, 400, 'invalid-cursor'])
  }
})

test('a cursor made with another secret is refused, one made with the same is taken', async () => {
  const { next } = (await api.ask('/v1/articles?limit=2')).json as { next: string }
  const path = `/v1/articles?after=${encodeURIComponent(next)}`
  const stranger = await serve(press, database.uri, { cursorSecret: 'another secret, just as long ....' })
  const sibling = await serve(press, database.uri)
  await Promise.all([stranger.delivery.ready(), sibling.delivery.ready()])
  expect((await stranger.ask(path)).json.code).toBe('invalid-cursor')
  expect((await sibling.ask(path)).status).toBe(200)
  await stranger.stop()
  await sibling.stop()
})

test('what is published while somebody walks is neither lost nor makes another twice', async () => {
  const first = (await api.ask('/v1/articles?limit=4')).json
  await database.write(
    await press.publish(articleId(2), { projection: { slug: 'page-2-renamed', condition: condition('even') } }),
    await press.publish(articleId(8), { projection: { slug: 'page-8', condition: condition('even') } }),
  )
  await until(
    async () => api.delivery.stats(),
    ({ seq }) => seq === 10,
  )
  const rest = (await api.ask(`/v1/articles?limit=4&after=${encodeURIComponent(first.next)}`)).json
  expect([...slugsOf(first), ...slugsOf(rest)]).toEqual([
    ...['page-1', 'page-2', 'page-4', 'page-5', 'page-6', 'page-7', 'page-8'],
  ])
  expect(rest.next).toBeNull()
})
