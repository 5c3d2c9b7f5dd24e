import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { collectionNames } from './collectionNames'
import { UnsuitableDatabase } from './databaseErrors'
import type { GuardedCollections } from './guardWrites'
import { mongoDb } from './mongoDb'

const probe = 'countersign-probe'
const unauthorized = 13
const documentFailedValidation = 121

/**
 * Tries what must not be possible. A published article that MongoDB would store refuses the start; append-only
 * collections that this user may change are a warning, since a server without users cannot have it otherwise.
 */
export async function proveMongoGuards(
  adapter: MongooseAdapter,
  payload: Payload,
  guarded: GuardedCollections,
): Promise<void> {
  const db = mongoDb(adapter)
  const { rows, versions } = collectionNames(adapter, guarded.articles)
  const published: [string, object][] = [[rows, { _status: 'published' }]]
  if (versions) published.push([versions, { version: { _status: 'published' } }])
  for (const [collection, document] of published) {
    const session = db.client.startSession()
    try {
      session.startTransaction()
      const code = await codeOf(db.collection(collection).insertOne(document, { session }))
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

  const open: string[] = []
  for (const slug of guarded.appendOnly) {
    const name = collectionNames(adapter, slug).rows
    const collection = db.collection<{ _id: string }>(name)
    // matches nothing; rights are asked before rows
    const answers = [
      await codeOf(collection.updateOne({ _id: probe }, { $set: { probe } })),
      await codeOf(collection.deleteOne({ _id: probe })),
    ]
    if (answers.some((code) => code !== unauthorized)) open.push(name)
  }
  if (open.length > 0)
    payload.logger.warn(
      `This MongoDB user may change or delete rows of ${open.join(', ')}, which are append-only. ` +
        'Use the roles of docs/operations.md.',
    )
}

/** The server's code for a failed attempt; undefined for one that it carried out. */
async function codeOf(attempt: Promise<unknown>): Promise<number | undefined> {
  try {
    await attempt
    return undefined
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (typeof code === 'number') return code
    throw error
  }
}
