import { mongooseAdapter, type MigrateDownArgs, type MigrateUpArgs, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { commitMongo } from './commitMongo'
import { enhanceAdapter } from './enhanceAdapter'
import { refuseStandalone } from './refuseStandalone'

export interface MongoMigration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export interface MongoOptions {
  uri: string
  migrationDir?: string
  migrations: readonly MongoMigration[]
  /** How long to ask for the result of a commit whose answer was lost, in milliseconds. */
  commitMs?: number
}

/** Payload's MongoDB adapter on a replica set: snapshot transactions that survive a lost answer, no silent fallback. */
export function replicaSetAdapter({ uri, migrationDir, migrations, commitMs = 30_000 }: MongoOptions) {
  const base = mongooseAdapter({
    url: uri,
    // made under the lease instead, before anything is served
    connectOptions: { autoIndex: false, autoCreate: false, serverSelectionTimeoutMS: 20_000 },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', j: true },
      readPreference: 'primary',
      maxCommitTimeMS: 5_000,
    },
    ...(migrationDir ? { migrationDir } : {}),
    // its own type says less than it gives
  }) as DatabaseAdapterObj<MongooseAdapter>
  return enhanceAdapter(base, (adapter) => {
    const { connect, commitTransaction } = adapter
    adapter.connect = async function (args) {
      await refuseStandalone(uri)
      await connect?.call(this, args)
      this.prodMigrations = migrations as MongooseAdapter['prodMigrations']
    }
    adapter.commitTransaction = async function (incoming) {
      const id = String(await incoming)
      const session = this.sessions[id]
      if (!session?.inTransaction()) return commitTransaction.call(this, id)
      // as Payload does: nobody else may take a session that is being ended
      delete this.sessions[id]
      await commitMongo(session, commitMs)
    }
  })
}
