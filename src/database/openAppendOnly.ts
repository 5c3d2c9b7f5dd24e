import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

import { collectionNames } from './collectionNames'
import { mongoCodeOf } from './mongoCodeOf'
import { mongoDb } from './mongoDb'

const probe = 'countersign-probe'
const unauthorized = 13

/**
 * Which of these append-only collections the studio's own MongoDB user may change or delete rows of, by the names that the
 * database knows. None on SQLite, which has triggers instead of users.
 */
export async function openAppendOnly(payload: Payload, appendOnly: readonly CollectionSlug[]): Promise<string[]> {
  if (payload.db.name !== 'mongoose') return []
  const adapter = payload.db as unknown as MongooseAdapter
  const open: string[] = []
  for (const slug of appendOnly) {
    const name = collectionNames(adapter, slug).rows
    const collection = mongoDb(adapter).collection<{ _id: string }>(name)
    // matches nothing; rights are asked before rows
    const answers = [
      await mongoCodeOf(collection.updateOne({ _id: probe }, { $set: { probe } })),
      await mongoCodeOf(collection.deleteOne({ _id: probe })),
    ]
    if (answers.some((code) => code !== unauthorized)) open.push(name)
  }
  return open
}
