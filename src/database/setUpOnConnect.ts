import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, Migration, Payload } from 'payload'

import { checkDatabase } from './checkDatabase'
import { ensureMongoIndexes } from './ensureMongoIndexes'
import type { GuardedCollections } from './guardWrites'
import { installGuards } from './installGuards'
import { withFileLease, withMongoLease } from './lease'
import { mongoDb } from './mongoDb'
import type { SqliteAdapter } from './serialSqliteAdapter'
import { whileBusy } from './whileBusy'

/**
 * After connecting, and while no other process does the same: collections and indexes, migrations, guards.
 * Then the database is proved. All of it before Payload is handed to anybody: nothing is written to one that is not ready.
 */
export function setUpOnConnect(adapter: BaseDatabaseAdapter, payload: Payload, guarded: GuardedCollections): void {
  const { connect } = adapter
  adapter.connect = async function (args) {
    await connect?.call(this, args)
    if (args?.hotReload) return
    const migrate = async () => {
      const { prodMigrations = [] } = this as { prodMigrations?: Migration[] }
      if (prodMigrations.length > 0) await this.migrate({ migrations: prodMigrations })
    }
    const migrateAndGuard = async () => {
      await whileBusy(migrate)
      await whileBusy(() => installGuards(payload, guarded))
    }
    try {
      if (isMongo(this))
        await withMongoLease(mongoDb(this), 'set-up', async () => {
          await ensureMongoIndexes(this)
          await migrateAndGuard()
        })
      else await withFileLease((this as unknown as SqliteAdapter).clientConfig.url, migrateAndGuard)
      await whileBusy(() => checkDatabase(payload))
    } catch (error) {
      // a process that may not start must be able to end
      await this.destroy?.()
      throw error
    }
  }
}

function isMongo(adapter: BaseDatabaseAdapter): adapter is MongooseAdapter {
  return adapter.name === 'mongoose'
}
