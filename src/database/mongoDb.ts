import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Db } from 'mongodb'

/** The driver's handle of the database that Payload is connected to. */
export function mongoDb(adapter: MongooseAdapter): Db {
  const { db } = adapter.connection
  if (!db) throw new Error('MongoDB is not connected.')
  return db
}
