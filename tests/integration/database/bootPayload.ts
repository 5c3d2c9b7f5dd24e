import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { CollectionConfig, Config, Payload } from 'payload'

import type { GuardedCollections } from '../../../src/database/guardWrites'
import type { SqliteMigration } from '../../../src/database/serialSqliteAdapter'
import { freshMongoUri } from '../../support/mongoServer'

export type Database = 'sqlite' | 'mongodb'

/** The database this run is for; both where none is named. */
export const databases: Database[] =
  process.env.TEST_DATABASE === 'sqlite' || process.env.TEST_DATABASE === 'mongodb'
    ? [process.env.TEST_DATABASE]
    : ['sqlite', 'mongodb']

export const guarded: GuardedCollections = {
  articles: 'articles',
  systemWritten: ['workflow', 'reviews'],
  appendOnly: ['editions', 'audit-events'],
}

export interface Booted {
  payload: Payload
  uri: string
  close: () => Promise<void>
}

export interface BootOptions {
  /** Of an earlier boot, to start a second process's worth of Payload on the same database. */
  uri?: string
  hooks?: Partial<Record<string, CollectionConfig['hooks']>>
  migrations?: SqliteMigration[]
  setUp?: boolean
  commitMs?: number
}

/** A small Payload with a few of the house's collections on a database of its own. */
export async function bootPayload(database: Database, options: BootOptions = {}): Promise<Booted> {
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  const { BasePayload, buildConfig } = await import('payload')
  const { selectAdapter } = await import('../../../src/database/selectAdapter')
  const folder = options.uri ? undefined : mkdtempSync(path.join(tmpdir(), 'countersign-database-'))
  const uri =
    options.uri ?? (database === 'sqlite' ? `file:${path.join(folder ?? '', 'test.db')}` : await freshMongoUri())
  const config = await buildConfig({
    secret: 'a secret of tests only',
    telemetry: false,
    typescript: { autoGenerate: false },
    admin: { user: 'users' },
    collections: collections(options.hooks ?? {}),
    logger: { options: { level: 'silent' } },
    db: selectAdapter({
      uri,
      setUp: options.setUp ?? true,
      guarded,
      ...(options.commitMs === undefined ? {} : { commitMs: options.commitMs }),
      migrations: { sqlite: options.migrations ?? [createTables], mongodb: [] },
    }),
  } as Config)
  const payload = await new BasePayload().init({ config })
  return {
    payload,
    uri,
    close: async () => {
      if (!options.uri && database === 'mongodb') await dropDatabase(payload)
      await payload.destroy()
      if (folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function dropDatabase(payload: Payload): Promise<void> {
  await (payload.db as unknown as { connection: { dropDatabase: () => Promise<unknown> } }).connection.dropDatabase()
}

/** The schema of this configuration as one migration, made as `migrate:create` makes it. */
export const createTables: SqliteMigration = {
  name: '20260101_000000_tables',
  async up({ db, payload }) {
    const { sql } = await import('@payloadcms/db-sqlite')
    const adapter = payload.db as unknown as {
      requireDrizzleKit: () => {
        generateDrizzleJson: (schema: unknown) => Promise<unknown>
        generateMigration: (from: unknown, to: unknown) => Promise<string[]>
      }
      defaultDrizzleSnapshot: unknown
      schema: unknown
    }
    const kit = adapter.requireDrizzleKit()
    const now = await kit.generateDrizzleJson(adapter.schema)
    for (const statement of await kit.generateMigration(adapter.defaultDrizzleSnapshot, now))
      await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
}

function collections(hooks: NonNullable<BootOptions['hooks']>): CollectionConfig[] {
  const all: CollectionConfig[] = [
    { slug: 'users', dbName: 'users', auth: true, fields: [] },
    {
      slug: 'articles',
      dbName: 'articles',
      versions: { drafts: { autosave: true } },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'question', type: 'relationship', relationTo: 'questions' },
        { name: 'aliases', type: 'text', hasMany: true },
      ],
    },
    { slug: 'questions', dbName: 'questions', fields: [{ name: 'name', type: 'text' }] },
    {
      slug: 'workflow',
      dbName: 'workflow',
      timestamps: false,
      fields: [
        { name: 'article', type: 'text', unique: true },
        { name: 'revision', type: 'number' },
      ],
    },
    {
      slug: 'reviews',
      dbName: 'reviews',
      timestamps: false,
      fields: [
        { name: 'article', type: 'text' },
        { name: 'revoked', type: 'checkbox' },
      ],
    },
    {
      slug: 'editions',
      dbName: 'editions',
      timestamps: false,
      fields: [
        { name: 'article', type: 'text' },
        { name: 'seq', type: 'number', unique: true },
      ],
    },
    {
      slug: 'audit-events',
      dbName: 'audit_events',
      timestamps: false,
      fields: [
        { name: 'code', type: 'text' },
        { name: 'subject', type: 'text' },
      ],
    },
  ]
  return all.map((collection) => ({
    ...collection,
    access: { create: () => true, read: () => true, update: () => true, delete: () => true },
    ...(hooks[collection.slug] ? { hooks: hooks[collection.slug] } : {}),
  }))
}
