import { randomUUID } from 'node:crypto'

import { startMongoServer, type MongoServer } from '../../scripts/support/mongoServer'

let own: Promise<MongoServer> | undefined

/** Address of a fresh database on the server that `npm test` started, or on one of this test file's own. */
export async function freshMongoUri(): Promise<string> {
  const database = `test_${randomUUID().replaceAll('-', '').slice(0, 20)}`
  const shared = process.env.TEST_MONGODB_URI
  if (shared) return shared.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${database}`)
  own ??= startMongoServer()
  return (await own).uriOf(database)
}

/** Ends the server that `freshMongoUri` started, if it started one. */
export async function stopOwnMongo(): Promise<void> {
  await (await own)?.stop()
  own = undefined
}
