import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'

import { collectionNames } from './collectionNames'
import { mongoDb } from './mongoDb'
import { mongoRoles, type MongoRole } from './mongoRoles'

export interface MongoCredentials {
  name: string
  password: string
}

export interface MongoUsers {
  app: MongoCredentials
  delivery: MongoCredentials
}

/**
 * Makes or renews the roles and users of docs/operations.md from the collections that this configuration really has.
 * To be run with `payload` connected as a user who may make users, once and after every upgrade.
 *
 * @param slugs of the append-only collections, and of those that the delivery process reads.
 */
export async function createMongoUsers(
  payload: Payload,
  users: MongoUsers,
  slugs: { appendOnly: readonly string[]; delivery: readonly string[] },
): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter
  const db = mongoDb(adapter)
  const nameOf = (slug: string) => collectionNames(adapter, slug).rows
  const { app, delivery } = mongoRoles({
    database: db.databaseName,
    collections: Object.values(adapter.connection.models).map((model) => model.collection.collectionName),
    appendOnly: slugs.appendOnly.map(nameOf),
    delivery: slugs.delivery.map(nameOf),
  })
  const admin = db.client.db('admin')
  await grant(admin, app, users.app)
  await grant(admin, delivery, users.delivery)
}

async function grant(admin: Db, { role, privileges, roles }: MongoRole, user: MongoCredentials): Promise<void> {
  await madeOrRenewed(admin, 'Role', role, { privileges, roles })
  await madeOrRenewed(admin, 'User', user.name, { pwd: user.password, roles: [{ role, db: 'admin' }] })
}

const exists = [51002, 51003]

async function madeOrRenewed(admin: Db, kind: 'Role' | 'User', name: string, what: object): Promise<void> {
  try {
    await admin.command({ [`create${kind}`]: name, ...what })
  } catch (error) {
    if (!exists.includes((error as { code?: number }).code ?? 0)) throw error
    await admin.command({ [`update${kind}`]: name, ...what })
  }
}
