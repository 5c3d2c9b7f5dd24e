/** What waits for whom, on the database of this run: its filters search JSON and follow a relation. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { seedDemo } from '../../../demo/seed'
import { people } from '../../../demo/content/people'
import { articleFilter, articleFilters } from '../../../src/cms/reads/articleFilters'
import { readStartPage, type Section } from '../../../src/cms/reads/startPage'
import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let studio: BootedPayload
beforeAll(async () => {
  studio = await bootPayload()
  await seedDemo(studio.payload, { log: () => undefined, progress: () => undefined })
}, 240_000)
afterAll(() => studio?.close())

const now = new Date().toISOString()

async function pageOf(key: string) {
  const email = people(new Date()).find((one) => one.key === key)?.email ?? ''
  const { docs } = await studio.payload.find({ collection: 'users', where: { email: { equals: email } } })
  const user = { ...docs[0], collection: 'users' }
  const page = await readStartPage({ user, payload: studio.payload } as unknown as PayloadRequest, now)
  if (!page) throw new Error(`${key} is nobody`)
  return page
}
const titles = (section: Section | undefined) => section?.rows.map(({ title }) => title).toSorted()

test('an editor sees what was sent back, their drafts and what is in review', async () => {
  const { editor, reviewer, publisher, admin } = await pageOf('editor')
  expect([reviewer, publisher, admin]).toEqual([null, null, null])
  expect(titles(editor?.sentBack)).toEqual(['Symptoms of Duchenne muscular dystrophy'])
  expect(titles(editor?.drafts)).toEqual(['Daily life with phenylketonuria'])
  expect(titles(editor?.inReview)).toEqual(['Diagnosis of Dravet syndrome'])
})

test('a publisher sees what is approved', async () => {
  expect(titles((await pageOf('publisher')).publisher?.approved)).toEqual(['Treatments for Wilson disease'])
})

test('an admin sees the registration that has lapsed, and no step of a first set-up', async () => {
  const { admin } = await pageOf('admin')
  expect(admin?.registrations.map(({ name, why }) => [name, why])).toEqual([
    ['Dr Leon Brandt (demonstration)', 'expired'],
  ])
  expect([admin?.missing, admin?.policies, admin?.withoutRole]).toEqual([[], [1, 2, 3], []])
})

test.each([
  ['neurologist', ['Diagnosis of Dravet syndrome'], []],
  ['cardiologist', [], ['Diagnosis of Dravet syndrome']],
  // has signed it
  ['geneticist', [], []],
])('the %s sees what was given to them, and what is open and not signed by them', async (who, assigned, open) => {
  const { reviewer } = await pageOf(who)
  expect([titles(reviewer?.assigned), titles(reviewer?.open)]).toEqual([assigned, open])
})

test('a row says what decides which to take first', async () => {
  const { reviewer } = await pageOf('neurologist')
  const { editor } = await pageOf('editor')
  const { publisher } = await pageOf('publisher')
  const dravet = { tier: 2, last: { what: 'submitted', by: 'Elif Marsh' }, signatures: { given: 1, asked: 2 } }
  expect(reviewer?.assigned.rows).toMatchObject([dravet])
  expect(editor?.inReview.rows).toMatchObject([dravet])
  expect(editor?.drafts.rows).toMatchObject([{ tier: 3, last: { what: 'started', by: null }, signatures: null }])
  expect(editor?.sentBack.rows).toMatchObject([{ last: { what: 'commented' }, signatures: null }])
  expect(publisher?.approved.rows).toMatchObject([{ tier: 2, last: { what: 'signed' }, signatures: null }])
})

test('an admin sees the weaker policy that another one proposed, and not their own', async () => {
  const { docs } = await studio.payload.find({ collection: 'review-policies', where: { tier: { equals: 3 } } })
  const { id, tier, signatures, specialists, intervalMonths, graceDays, signatureValidDays } = docs[0]!
  const from = { tier, signatures, specialists, intervalMonths, graceDays, suspendAfterDays: null, signatureValidDays }
  const admin = await pageOf('admin')
  const second = await studio.payload.create({
    collection: 'users',
    data: {
      ...{ name: 'Second Admin', email: 'second@example.org', password: 'a long enough password' },
      ...{ roles: ['admin'], active: true },
    },
  })
  const proposal = { id: 'p', from, to: { ...from, graceDays: 120 }, at: now, name: 'Second Admin' }
  const write = async (by: string) =>
    studio.payload.db.updateOne({ collection: 'review-policies', id, data: { proposal: { ...proposal, by } } })
  await write(second.id)
  expect((await pageOf('admin')).admin?.toConfirm).toMatchObject([{ policy: id, tier: 3, proposal: { id: 'p' } }])
  await write(admin.user)
  expect((await pageOf('admin')).admin?.toConfirm).toEqual([])
})

test('the saved filters of the list find the same', async () => {
  const { user } = await pageOf('editor')
  const found = await Promise.all(
    articleFilters.map(async (filter) => {
      const where = articleFilter(filter, { user, now, payload: studio.payload }) ?? {}
      const { totalDocs } = await studio.payload.find({ collection: 'articles', where, depth: 0 })
      return [filter, totalDocs]
    }),
  )
  expect(Object.fromEntries(found)).toMatchObject({ mine: 4, waiting: 1, sentBack: 1, approved: 1 })
})
