import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { SqliteAdapter } from './serialSqliteAdapter'

/** Where an adapter keeps a collection's rows, and its versions if it has any: names of tables or of MongoDB collections. */
export function collectionNames(
  adapter: MongooseAdapter | SqliteAdapter,
  slug: string,
): { rows: string; versions: string | undefined } {
  if (adapter.name === 'mongoose') {
    const mongo = adapter as MongooseAdapter
    const rows = mongo.collections[slug]?.collection.collectionName
    if (!rows) throw new Error(`There is no collection ${slug}.`)
    return { rows, versions: mongo.versions[slug]?.collection.collectionName }
  }
  const { tableNameMap, versionsSuffix } = adapter as SqliteAdapter
  const key = slug.replaceAll('-', '_')
  const rows = tableNameMap.get(key)
  if (!rows) throw new Error(`There is no collection ${slug}.`)
  return { rows, versions: tableNameMap.get(`_${key}${versionsSuffix}`) }
}
