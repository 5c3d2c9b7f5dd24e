import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { collectionNames } from './collectionNames'
import type { GuardedCollections } from './guardWrites'
import { mongoDb } from './mongoDb'
import { proveMongoGuards } from './proveMongoGuards'
import type { SqliteAdapter } from './serialSqliteAdapter'

/**
 * Puts the law into the database itself, at every start since a rebuilt table loses it: SQLite by triggers, MongoDB by
 * validators and, for what is append-only, by the rights of its user (docs/operations.md).
 *
 * @throws where a table is missing, or where MongoDB turns out to take a published article all the same.
 */
export async function installGuards(payload: Payload, guarded: GuardedCollections): Promise<void> {
  if (payload.db.name === 'mongoose') {
    const adapter = payload.db as unknown as MongooseAdapter
    await installValidators(adapter, guarded)
    await proveMongoGuards(adapter, guarded)
  } else {
    await installTriggers(payload.db as unknown as SqliteAdapter, guarded)
  }
}

async function installTriggers(adapter: SqliteAdapter, guarded: GuardedCollections): Promise<void> {
  const articles = collectionNames(adapter, guarded.articles)
  const statements = [
    ...draftTriggers(articles.rows, '_status'),
    ...(articles.versions ? draftTriggers(articles.versions, 'version__status') : []),
    ...guarded.appendOnly.flatMap((slug) => appendOnlyTriggers(collectionNames(adapter, slug).rows)),
  ]
  await adapter.client.batch(statements, 'write')
}

/** "IS NOT" and not "<>": a row without a status is not a draft. */
function draftTriggers(table: string, column: string): string[] {
  return ['INSERT', 'UPDATE'].flatMap((event) =>
    trigger(
      `${table}_stays_draft_on_${event.toLowerCase()}`,
      table,
      event,
      `WHEN NEW."${column}" IS NOT 'draft'`,
      'publish-is-an-action',
    ),
  )
}

function appendOnlyTriggers(table: string): string[] {
  return ['UPDATE', 'DELETE'].flatMap((event) =>
    trigger(`${table}_append_only_on_${event.toLowerCase()}`, table, event, '', 'append-only'),
  )
}

function trigger(name: string, table: string, event: string, condition: string, code: string): string[] {
  return [
    `DROP TRIGGER IF EXISTS "${name}"`,
    `CREATE TRIGGER "${name}" BEFORE ${event} ON "${table}" ${condition} BEGIN SELECT RAISE(ABORT, 'countersign:${code}'); END`,
  ]
}

async function installValidators(adapter: MongooseAdapter, guarded: GuardedCollections): Promise<void> {
  const draft = { enum: ['draft'] }
  const { rows, versions } = collectionNames(adapter, guarded.articles)
  await setValidator(adapter, rows, { required: ['_status'], properties: { _status: draft } })
  if (versions)
    await setValidator(adapter, versions, {
      required: ['version'],
      properties: { version: { bsonType: 'object', required: ['_status'], properties: { _status: draft } } },
    })
}

async function setValidator(adapter: MongooseAdapter, collection: string, schema: object): Promise<void> {
  try {
    await mongoDb(adapter).command({
      collMod: collection,
      validator: { $jsonSchema: { bsonType: 'object', ...schema } },
      validationLevel: 'strict',
      validationAction: 'error',
    })
  } catch (error) {
    // the app's own user may not; whether a set-up user did is proved next
    if ((error as { code?: unknown }).code !== 13) throw error
  }
}
