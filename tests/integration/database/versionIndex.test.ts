import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Client } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let studio: BootedPayload
beforeAll(async () => {
  studio = await bootPayload()
})
afterAll(async () => {
  await studio?.close()
})

/** As Payload asks for it at the beginning of every save. */
test('the newest version of an article is found by an index, however many versions there are of it and of others', async () => {
  const { db } = studio.payload
  if (db.name === 'mongoose') {
    const versions = (db as unknown as MongooseAdapter).versions['articles']?.collection
    const version = (parent: string, latest: boolean) => ({ parent, latest, version: { _status: 'draft' } })
    await versions?.insertMany(
      Array.from({ length: 30 }, (_, index) => ({
        ...version(`article ${index % 3}`, index > 26),
        updatedAt: new Date(index),
      })),
    )
    const explained = await versions
      ?.find({ parent: 'article 1', latest: true })
      .sort({ updatedAt: -1 })
      .limit(1)
      .explain('executionStats')
    expect((explained as { executionStats: object }).executionStats).toMatchObject({
      nReturned: 1,
      totalDocsExamined: 1,
    })
  } else {
    const { rows } = await (db as unknown as { client: Client }).client.execute({
      sql: `EXPLAIN QUERY PLAN SELECT * FROM _articles_v
            WHERE parent_id = ? AND latest = ? ORDER BY updated_at DESC LIMIT 1`,
      args: ['article 1', 1],
    })
    expect(rows.map((row) => row.detail)).toEqual([
      'SEARCH _articles_v USING INDEX _articles_v_parent_updatedat_idx (parent_id=?)',
    ])
  }
})
