import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { versionIndex } from './versionIndex'

/**
 * Creates the collections and indexes, and waits for them: created in passing, as mongoose does, they race with the first
 * writes, which then fail or store two rows under one unique name and leave the index missing for good.
 * A user who may not do that (the app's, where a set-up user did it) goes on; checkUniqueIndexes has the last word.
 */
export async function ensureMongoIndexes(adapter: MongooseAdapter): Promise<void> {
  for (const { schema } of Object.values(adapter.versions))
    schema.index(Object.fromEntries(versionIndex.map((field) => [field, 1])))
  for (const model of Object.values(adapter.connection.models)) {
    try {
      await model.createCollection()
      await model.ensureIndexes()
    } catch (error) {
      if ((error as { code?: unknown }).code !== 13) throw error
    }
  }
}
