import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { collectionNames } from './collectionNames'
import { UnsuitableDatabase } from './databaseErrors'
import type { GuardedCollections } from './guardWrites'
import { mongoDb } from './mongoDb'
import { mongoCodeOf } from './mongoCodeOf'

const documentFailedValidation = 121

/** Tries what must not be possible: a published article that MongoDB would store refuses the start. */
export async function proveMongoGuards(adapter: MongooseAdapter, guarded: GuardedCollections): Promise<void> {
  const db = mongoDb(adapter)
  const { rows, versions } = collectionNames(adapter, guarded.articles)
  const published: [string, object][] = [[rows, { _status: 'published' }]]
  if (versions) published.push([versions, { version: { _status: 'published' } }])
  for (const [collection, document] of published) {
    const session = db.client.startSession()
    try {
      session.startTransaction()
      const code = await mongoCodeOf(db.collection(collection).insertOne(document, { session }))
      if (code !== documentFailedValidation)
        throw new UnsuitableDatabase(
          `MongoDB would store a published row in ${collection} (answer: ${code ?? 'stored'}). ` +
            'Run the set-up once as a user who may collMod; see docs/operations.md.',
        )
    } finally {
      // aborted by the failed insert already, or not to be kept
      await session.abortTransaction().catch(() => undefined)
      await session.endSession()
    }
  }
}
