import type { DatabaseAdapterObj } from 'payload'

import { flagConflicts } from './conflictFlag'
import { enhanceAdapter } from './enhanceAdapter'
import { guardWrites, type GuardedCollections } from './guardWrites'
import { flushRefusals } from './refusals'
import { replicaSetAdapter, type MongoMigration } from './replicaSetAdapter'
import { serialSqliteAdapter, type SqliteMigration } from './serialSqliteAdapter'
import { setUpOnConnect } from './setUpOnConnect'

export interface DatabaseOptions {
  /** `file:…` for SQLite, `mongodb://…?replicaSet=…` or `mongodb+srv://…` for MongoDB. */
  uri: string
  migrations: { sqlite: readonly SqliteMigration[]; mongodb: readonly MongoMigration[] }
  /** Folder that holds `sqlite/` and `mongodb/`; only `migrate:create` writes there. */
  migrationDir?: string
  /** Apply migrations and make indexes on connect. Off for the tools that only read the configuration. */
  setUp: boolean
  guarded: GuardedCollections
  /** How long MongoDB is asked for the result of a commit whose answer was lost, in milliseconds. 30 s if not given. */
  commitMs?: number
}

/** The adapter that DATABASE_URI asks for. Everything that differs between the two databases is behind it. */
export function selectAdapter({
  uri,
  migrations,
  migrationDir,
  setUp,
  guarded,
  commitMs,
}: DatabaseOptions): DatabaseAdapterObj {
  const folder = (name: string) => (migrationDir ? { migrationDir: `${migrationDir}/${name}` } : {})
  const base: DatabaseAdapterObj = /^mongodb(\+srv)?:/.test(uri)
    ? replicaSetAdapter({
        uri,
        migrations: migrations.mongodb,
        ...folder('mongodb'),
        ...(commitMs === undefined ? {} : { commitMs }),
      })
    : serialSqliteAdapter({ uri: sqliteUri(uri), migrations: migrations.sqlite, ...folder('sqlite') })
  return enhanceAdapter(base, (adapter, payload) => {
    flagConflicts(adapter)
    guardWrites(adapter, payload, guarded)
    flushRefusals(adapter, payload)
    if (setUp) setUpOnConnect(adapter, payload, guarded)
  })
}

function sqliteUri(uri: string): string {
  if (!uri.startsWith('file:'))
    throw new Error('DATABASE_URI must begin with file:, mongodb:// or mongodb+srv://, but begins with neither.')
  // each connection would have a database of its own
  if (uri.includes(':memory:')) throw new Error('DATABASE_URI: an in-memory database cannot be shared; name a file.')
  return uri
}
