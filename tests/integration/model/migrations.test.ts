import { readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let studio: BootedPayload
beforeAll(async () => {
  studio = await bootPayload({ database: 'sqlite' })
})
afterAll(async () => {
  await studio?.close()
})

describe('the migrations of SQLite', () => {
  it('end where the model is: there is nothing left to migrate', async () => {
    const adapter = studio.payload.db as unknown as SQLiteAdapter
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const folder = new URL('../../../migrations/sqlite/', import.meta.url)
    const last = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1)
    const migrated = JSON.parse(readFileSync(new URL(last ?? '', folder), 'utf8')) as never
    const wanted = (await generateDrizzleJson(adapter.schema)) as never
    expect(await generateMigration(migrated, wanted)).toEqual([])
  })
})
