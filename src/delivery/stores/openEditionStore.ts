import type { EditionStore } from './editionStore'

/**
 * The store behind a database address. The drivers are loaded when they are asked for: a process needs one of the two.
 *
 * @param uri `file:` for SQLite, `mongodb://` or `mongodb+srv://` for MongoDB; anything else throws.
 */
export async function openEditionStore(uri: string): Promise<EditionStore> {
  if (uri.startsWith('file:')) return (await import('./sqlite/openSqliteStore')).openSqliteStore(uri)
  if (/^mongodb(\+srv)?:/.test(uri)) return (await import('./mongodb/openMongoStore')).openMongoStore(uri)
  throw new Error('The database address starts neither with file: nor with mongodb://.')
}
