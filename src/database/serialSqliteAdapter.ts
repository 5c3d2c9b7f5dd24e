import { sql, sqliteAdapter, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

import { CommitFailed } from './databaseErrors'
import { createSerialClient, type SerialClient } from './serialClient'
import { enhanceAdapter } from './enhanceAdapter'
import { versionIndex } from './versionIndex'

export type SqliteMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export interface SqliteOptions {
  /** `file:` address of the database. */
  uri: string
  migrationDir?: string
  migrations: readonly SqliteMigration[]
}

export type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

const migrators = ['migrate', 'migrateDown', 'migrateRefresh', 'migrateReset', 'migrateFresh'] as const

/** Payload's SQLite adapter on the serial client, with transactions, migrations only, and commit errors that surface. */
export function serialSqliteAdapter({ uri, migrationDir, migrations }: SqliteOptions) {
  const base = sqliteAdapter({
    client: { url: uri },
    idType: 'uuidv7',
    // a section inside a section would need a table name longer than SQLite's tools accept
    blocksAsJSON: true,
    // a pushed schema cannot be migrated afterwards: Payload then asks on a terminal and exits
    push: false,
    transactionOptions: {},
    ...(migrationDir ? { migrationDir } : {}),
    prodMigrations: migrations.map(checked),
  })
  return enhanceAdapter(base, (adapter) => {
    adapter.beforeSchemaInit.push(({ schema }) => {
      addVersionIndex(adapter.rawTables)
      return schema
    })
    let client: SerialClient | undefined
    const { connect, commitTransaction, destroy } = adapter
    adapter.connect = async function (args) {
      // Payload keeps a client that is there; it types it as its own
      client ??= await createSerialClient({ url: uri, waitMs: 5_000 })
      this.client = client
      // migrations run where the lease is held, not here
      const { prodMigrations } = this
      this.prodMigrations = undefined
      try {
        await connect?.call(this, args)
      } finally {
        this.prodMigrations = prodMigrations
      }
    }
    adapter.commitTransaction = async function (id) {
      await commitTransaction.call(this, id)
      const error = client?.takeCommitError()
      if (error) throw new CommitFailed(error)
    }
    for (const name of migrators) {
      const run = adapter[name] as (...args: unknown[]) => Promise<void>
      ;(adapter as unknown as Record<string, unknown>)[name] = async function (
        this: SqliteAdapter,
        ...args: unknown[]
      ) {
        // drizzle writes this pragma into the migration, where Payload's transaction makes SQLite ignore it:
        // rebuilding a table then drops it and takes every row that refers to it along
        await this.client.execute('PRAGMA foreign_keys = OFF')
        try {
          await run.apply(this, args)
        } finally {
          await this.client.execute('PRAGMA foreign_keys = ON')
        }
      }
    }
    adapter.destroy = async function () {
      await destroy?.call(this)
      client?.close()
      client = undefined
      ;(this as { client?: unknown }).client = undefined
    }
  })
}

function addVersionIndex(tables: SqliteAdapter['rawTables']): void {
  for (const { name, columns, indexes } of Object.values(tables)) {
    if (!indexes || !versionIndex.every((field) => field in columns)) continue
    const key = versionIndex.join('_').toLowerCase()
    indexes[key] = { name: `${name}_${key}_idx`, on: [...versionIndex] }
  }
}

/** The migration, refused inside its own transaction if it leaves a row that refers to nothing. */
function checked(migration: SqliteMigration): SqliteMigration {
  return {
    ...migration,
    up: async (args) => {
      await migration.up(args)
      const dangling = await args.db.all(sql`PRAGMA foreign_key_check`)
      if (dangling.length > 0)
        throw new Error(`Migration ${migration.name} leaves ${dangling.length} references to rows that do not exist.`)
    },
  }
}
