import { leaseCollection } from './lease'

export interface MongoRole {
  role: string
  privileges: { resource: { db: string; collection: string }; actions: string[] }[]
  roles: []
}

export interface MongoNames {
  database: string
  /** Names of all of Payload's collections in MongoDB, versions included. */
  collections: readonly string[]
  appendOnly: readonly string[]
  /** What the delivery process reads. */
  delivery: readonly string[]
}

/**
 * The rights of the three users of docs/operations.md. MongoDB has no triggers: that nobody changes an append-only row
 * is the app's lack of the right to. Collections are named one by one, since a right that is given cannot be taken back.
 */
export function mongoRoles({ database, collections, appendOnly, delivery }: MongoNames) {
  const on = (names: readonly string[], actions: string[]) =>
    names.map((collection) => ({ resource: { db: database, collection }, actions }))
  const changeable = [...collections, leaseCollection].filter((name) => !appendOnly.includes(name))
  return {
    /** The studio: reads and writes, adds to what is append-only. */
    app: {
      role: 'countersignApp',
      privileges: [
        ...on(appendOnly, ['find', 'insert', 'listIndexes']),
        ...on(changeable, ['find', 'insert', 'update', 'remove', 'listIndexes']),
      ],
      roles: [],
    },
    /** The one-off set-up: collections, indexes, validators, migrations. */
    setUp: {
      role: 'countersignSetUp',
      privileges: on(
        [''],
        [
          ...['find', 'insert', 'update', 'remove', 'createCollection', 'createIndex', 'dropIndex'],
          ...['listCollections', 'listIndexes', 'collMod'],
        ],
      ),
      roles: [],
    },
    /** The delivery process: reads what is live and nothing else. */
    delivery: {
      role: 'countersignDelivery',
      privileges: on(delivery, ['find', 'changeStream']),
      roles: [],
    },
  } satisfies Record<string, MongoRole>
}
