import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import { placeIds } from '../../../demo/placeIds'
import type { SqliteAdapter } from '../../../src/database/serialSqliteAdapter'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let article: string
beforeAll(async () => {
  studio = await seededStudio()
  const json = placeIds({ ...omsTreatments, slug: 'stored-before' }, studio.ids)
  const created = await studio.request('POST', '/api/articles', { as: 'editor', json })
  article = ((await created.json()) as { doc: { id: string } }).doc.id
  await writes('OFF')
})
afterAll(() => studio.close())

/** The writer's connection answers from here on as it does when its file was made read-only. */
async function writes(how: 'ON' | 'OFF'): Promise<void> {
  const { client } = studio.payload.db as unknown as SqliteAdapter
  await client.execute(`PRAGMA query_only = ${how === 'OFF' ? 'ON' : 'OFF'}`)
}

async function answerTo(method: string, path: string, json: unknown) {
  const response = await studio.request(method, `/api/articles/${article}${path}`, { as: 'editor', json })
  const { errors } = (await response.json()) as { errors?: { data?: { code?: string } | null }[] }
  return { status: response.status, code: errors?.[0]?.data?.code }
}

test('a save that a read-only file refuses may be tried again later', async () => {
  expect(await answerTo('PATCH', '', { title: 'Not stored' })).toEqual({ status: 503, code: 'database-unavailable' })
})

test('so may an action', async () => {
  const answer = await answerTo('POST', '/submit-for-review', { revision: 1 })
  expect(answer).toEqual({ status: 503, code: 'database-unavailable' })
})

test('both go on once the file can be written to, without a restart', async () => {
  await writes('ON')
  expect((await answerTo('PATCH', '', { title: 'Stored again' })).status).toBe(200)
})
