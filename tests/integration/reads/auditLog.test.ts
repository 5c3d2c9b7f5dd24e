/** The audit log with its filters, over the demonstration's events, on the database of this run. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { seedDemo } from '../../../demo/seed'
import { inTransaction } from '../../../src/database/inTransaction'
import { readAuditFilter, type AuditFilter } from '../../../src/cms/reads/auditFilter'
import { eventsShown, readAuditLog } from '../../../src/cms/reads/auditLog'
import { rowsOf } from '../../../src/cms/stores/rows'
import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let studio: BootedPayload
let ids: Record<string, string>
beforeAll(async () => {
  studio = await bootPayload()
  await seedDemo(studio.payload, { log: () => undefined, progress: () => undefined })
  const { docs } = await studio.payload.find({ collection: 'users', limit: 50 })
  ids = Object.fromEntries(docs.map(({ id, name }) => [name, id]))
}, 240_000)
afterAll(() => studio?.close())

const none: AuditFilter = { kind: null, type: null, person: null, from: null, to: null, refused: false }
const read = (filter: Partial<AuditFilter>, before: string | null = null) =>
  readAuditLog(rowsOf(studio.payload), { ...none, ...filter }, before)

async function everyPage(filter: Partial<AuditFilter>) {
  const found = []
  let before: string | null = null
  for (let pages = 0; pages < 20; pages += 1) {
    const { events, older } = await read(filter, before)
    found.push(...events)
    if (older === null) return found
    before = older
  }
  throw new Error('the pages have no end')
}

describe('the audit log', () => {
  test('has every event once, newest first, page by page', async () => {
    const { totalDocs } = await studio.payload.count({ collection: 'audit-events' })
    const all = await everyPage({})
    expect(totalDocs).toBeGreaterThan(eventsShown)
    expect(new Set(all.map(({ id }) => id)).size).toBe(totalDocs)
    expect(all).toHaveLength(totalDocs)
    const moments = all.map(({ event }) => event?.at ?? 'broken')
    expect(moments).toEqual(moments.toSorted().toReversed())
  })

  test.each<[Partial<AuditFilter>, string[]]>([
    [{ kind: 'policies' }, ['policy.changed']],
    [{ kind: 'keys' }, ['key.created']],
    [{ kind: 'masterData' }, ['dependency.changed']],
    [{ kind: 'people' }, ['person.changed', 'person.created']],
    [{ type: 'review.changesRequested' }, ['review.changesRequested']],
    [{ kind: 'articles', type: 'edition.withdrawn' }, ['edition.withdrawn']],
    [{ kind: 'people', type: 'edition.withdrawn' }, []],
    [{ kind: 'keys', refused: true }, []],
  ])('filtered by %j has those events alone', async (filter, types) => {
    const found = await everyPage(filter)
    expect([...new Set(found.map(({ event }) => event?.type))].toSorted()).toEqual(types)
  })

  test('has what one person did, and what of it was of one kind', async () => {
    const nora = ids['Nora Vale'] ?? ''
    const all = await everyPage({ person: nora })
    expect(new Set(all.map(({ event }) => event && 'user' in event.actor && event.actor.name))).toEqual(
      new Set(['Nora Vale']),
    )
    const back = await everyPage({ person: nora, type: 'review.changesRequested' })
    expect(back.map(({ event }) => event?.type)).toEqual(
      all.map(({ event }) => event?.type).filter((type) => type === 'review.changesRequested'),
    )
    expect(back.length).toBeGreaterThan(0)
  })

  test('has both days of a span, and nothing outside it', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const { totalDocs } = await studio.payload.count({ collection: 'audit-events' })
    expect(await everyPage({ from: today, to: today })).toHaveLength(totalDocs)
    expect(await everyPage({ from: '2000-01-01', to: '2000-12-31' })).toEqual([])
    expect(await everyPage({ from: '2999-01-01' })).toEqual([])
  })

  test('names people and articles as they are called now', async () => {
    const { events, names } = await read({ type: 'edition.withdrawn' })
    expect(events.map(({ event }) => names.get(event?.subject.id ?? ''))).toEqual(['Symptoms of Fabry disease'])
    expect(names.get(ids['Nora Vale'] ?? '')).toBe('Nora Vale')
  })
})

describe('with rows put there by hand', () => {
  const at = '2001-02-03T04:05:06.007Z'
  const put = (id: string, columns: Record<string, unknown>) =>
    inTransaction(studio.payload, (req) =>
      rowsOf(studio.payload, req).create('audit-events', {
        ...{ id, stream: 'forged', index: 1, type: 'action.refused', actor: 'nobody', subject: 'article:x' },
        ...{ action: id, at, hash: 'sha256:0', record: '{}' },
        ...columns,
      }),
    )

  test('no event is believed whose record is not what its hash or its columns say', async () => {
    const { docs } = await studio.payload.find({
      collection: 'audit-events',
      where: { type: { equals: 'key.created' } },
    })
    const { record, hash } = docs[0] ?? {}
    await put('other-columns', { record, hash, index: 2 })
    await put('other-hash', { record, index: 3 })
    const { events } = await read({ to: '2001-12-31' })
    expect(events.map(({ id, event }) => [id, event]).toSorted()).toEqual([
      ['other-columns', null],
      ['other-hash', null],
    ])
  })

  test('refusals are found by what they were about', async () => {
    await put('about-article', { index: 4, subject: 'article:x' })
    await put('about-people', { index: 5, subject: 'door:users/x' })
    await put('about-policies', { index: 6, subject: 'door:review-policies/x' })
    const about = async (kind: AuditFilter['kind']) =>
      (await read({ kind, refused: true, to: '2001-12-31' })).events.map(({ id }) => id)
    expect(await about('people')).toEqual(['about-people'])
    expect(await about('policies')).toEqual(['about-policies'])
    expect(await about('articles')).toContain('about-article')
    expect(await about('articles')).not.toContain('about-people')
  })

  test('a page that more events of one instant fill than it holds loses none of them', async () => {
    const instant = '2001-01-01T00:00:00.000Z'
    const many = eventsShown + 10
    for (let index = 0; index < many; index += 1) await put(`tie-${index}`, { index: 100 + index, at: instant })
    await put('before-the-tie', { index: 99, at: '2000-12-31T23:59:59.999Z' })
    const found = await everyPage({ to: '2001-01-01' })
    expect(found).toHaveLength(many + 1)
    expect(found.at(-1)?.id).toBe('before-the-tie')
  }, 60_000)
})

test('the address asks for nothing with what is none of its words', () => {
  const query = { kind: 'planets', type: 'review.exploded', from: '2026-02-31', to: 'soon', refused: 'yes', person: '' }
  expect(readAuditFilter(query)).toEqual(none)
  expect(readAuditFilter({ kind: ['people', 'keys'], refused: '1', from: '2026-02-28' })).toEqual({
    ...none,
    refused: true,
    from: '2026-02-28',
  })
})
