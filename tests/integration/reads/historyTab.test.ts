/** What the history tab makes of records that somebody altered in the database itself. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'

import { omsTreatments } from '../../../demo/content/articles'
import { readHistoryTab, type HistoryTab } from '../../../src/cms/reads/historyTab'
import { readReviewTab } from '../../../src/cms/reads/reviewTab'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let article: string
beforeAll(async () => {
  studio = await seededStudio()
  article = await studio.desk.write({ ...omsTreatments, slug: 'history' }, 'editor')
  await studio.desk.submit(article, 'editor')
  for (const who of ['neurologist', 'cardiologist']) await studio.desk.sign(article, who)
  await studio.desk.publish(article, 'publisher')
}, 120_000)
afterAll(() => studio?.close())

/** With the database's password and without its guards. */
async function alter(table: string, id: string, record: string): Promise<void> {
  const uri = process.env.DATABASE_URI ?? ''
  if (uri.startsWith('mongodb')) {
    const client = new MongoClient(uri)
    await client.db().collection<{ _id: string }>(table).updateOne({ _id: id }, { $set: { record } })
    return client.close()
  }
  const client = createClient({ url: uri })
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '${table}'`,
  )
  for (const { name } of rows) await client.execute(`DROP TRIGGER "${name as string}"`)
  await client.execute({ sql: `UPDATE ${table} SET record = ? WHERE id = ?`, args: [record, id] })
  client.close()
}

async function read(): Promise<HistoryTab> {
  const tab = await readHistoryTab(studio.payload, article, null)
  if (!tab) throw new Error('there is no such article')
  return tab
}
const signers = ({ rounds }: HistoryTab) =>
  rounds.flatMap(({ signatures }) => signatures.map(({ body }) => body?.signer.printedName ?? null))

describe('the review tab', () => {
  test('shows no comparison and no signer where no review is open', async () => {
    const tab = await readReviewTab(studio.payload, studio.cast.id('neurologist'), article)
    expect([tab.parts, tab.base, tab.signer]).toEqual([[], { kind: 'none' }, null])
  })

  test('compares with what a reviewer signed last, says as whom they would sign, and whether as a specialist', async () => {
    const second = await studio.desk.write({ ...omsTreatments, slug: 'reviewed' }, 'editor')
    await studio.desk.submit(second, 'editor')
    const tab = await readReviewTab(studio.payload, studio.cast.id('cardiologist'), second)
    expect(tab.base).toEqual({ kind: 'none' })
    expect(tab.parts.every(({ change }) => change === 'new')).toBe(true)
    expect(tab.signer).toMatchObject({ printedName: 'Dr Camille Renard (demonstration)', specialist: false })
    await studio.desk.sign(second, 'cardiologist')
    const again = await readReviewTab(studio.payload, studio.cast.id('cardiologist'), second)
    expect(again.base).toEqual({ kind: 'signed' })
    expect(again.parts.every(({ change }) => change === 'same')).toBe(true)
  })
})

describe('the history of a published page', () => {
  test('holds what its people did, and all of it verifies', async () => {
    const tab = await read()
    expect(signers(tab)).toEqual(['Dr Nora Vale (demonstration)', 'Dr Camille Renard (demonstration)'])
    expect(tab.editions.map(({ body }) => body?.number)).toEqual([1])
    expect(tab.events.map(({ type }) => type)).toEqual([
      'edition.published',
      'review.signed',
      'review.signed',
      'review.submitted',
      'article.created',
    ])
    expect([tab.brokenEvents, tab.older]).toEqual([0, null])
  })

  test('believes nothing of a record that is not what was signed, and shows the rest', async () => {
    const before = await read()
    const [first] = before.rounds[0]?.signatures ?? []
    const [edition] = before.editions
    const [event] = before.events
    await alter('signatures', first?.id ?? '', JSON.stringify(first?.body).replace('Nora', 'Norma'))
    await alter('editions', edition?.id ?? '', 'not even JSON')
    await alter('audit_events', event?.id ?? '', '{}')
    const after = await read()
    expect(signers(after)).toEqual([null, 'Dr Camille Renard (demonstration)'])
    expect(after.editions).toEqual([{ id: edition?.id, body: null }])
    expect(after.brokenEvents).toBe(1)
    expect(after.events.map(({ type }) => type)).not.toContain('edition.published')
  })

  test('is nobody’s where there is no such article', async () => {
    expect(await readHistoryTab(studio.payload, 'none', null)).toBeNull()
  })
})
