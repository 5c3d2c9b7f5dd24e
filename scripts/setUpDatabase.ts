/**
 * Sets up a MongoDB with users, once and after every upgrade: collections, indexes, migrations, validators, roles and the
 * two users that the studio and the delivery process come in as (docs/operations.md). DATABASE_URI is here that of a
 * user who may make users.
 *
 *     node -C production dist/setUpDatabase.mjs --app <DATABASE_URI of the studio> --delivery <that of the delivery process>
 */
import { parseArgs } from 'node:util'

import { getPayload } from 'payload'

import { guardedCollections, slugs } from '../src/cms/slugs'
import { createMongoUsers, type MongoCredentials } from '../src/database/createMongoUsers'

const { values } = parseArgs({ options: { app: { type: 'string' }, delivery: { type: 'string' } } })

function credentialsIn(option: '--app' | '--delivery', uri: string | undefined): MongoCredentials {
  const [, name, password] = /^mongodb(?:\+srv)?:\/\/([^:@/]+):([^@/]+)@/.exec(uri ?? '') ?? []
  if (!name || !password) throw new Error(`${option} needs an address with a user: mongodb://name:password@host/…`)
  return { name: decodeURIComponent(name), password: decodeURIComponent(password) }
}

try {
  const users = {
    app: credentialsIn('--app', values.app),
    delivery: credentialsIn('--delivery', values.delivery),
  }
  const { default: config } = await import('../src/payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  if (payload.db.name !== 'mongoose') throw new Error('DATABASE_URI names no MongoDB: SQLite has no users to set up.')
  await createMongoUsers(payload, users, {
    appendOnly: guardedCollections.appendOnly,
    delivery: [slugs.editions, slugs.snapshots, slugs.live, slugs.heads],
  })
  await payload.destroy()
  console.log(`The database is set up; ${users.app.name} and ${users.delivery.name} may come in.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
