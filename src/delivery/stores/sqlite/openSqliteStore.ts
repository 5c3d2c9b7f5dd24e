/**
 * Editions in SQLite, by SQL of our own. The connection is told to write nothing (`query_only`); that nothing but
 * editions is read is a matter of what is written here (docs/operations.md).
 */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createClient, type Client, type InValue, type Row } from '@libsql/client'

import { editionsHead } from '../../../domain/audit/streams'
import type { EditionStore } from '../editionStore'
import { rowReader } from '../rows'

const read = rowReader({ id: 'id', currentSlug: 'current_slug', projectionHash: 'projection_hash' })

/** How long a read may block this process while a writer commits, in milliseconds. With WAL it does not have to. */
const busyTimeout = 250

const currentAddress = `kind = 'publication' AND slug = current_slug`

/** @param uri `file:` and a path. The file need not be there yet: until it is, every method rejects. */
export function openSqliteStore(uri: string): EditionStore {
  const path = pathOf(uri)
  let open: { client: Client; inode: number } | null = null
  let closed = false

  async function connect(): Promise<Client> {
    if (closed) throw new Error('the store is closed')
    // opening a path that does not exist would make an empty database there
    const { ino } = statSync(path)
    if (open?.inode === ino) return open.client
    // the file was moved or replaced: the old connection would go on reading what is no longer there
    open?.client.close()
    open = null
    const client = createClient({ url: uri, intMode: 'number' })
    open = { client, inode: ino }
    // the driver runs both before it returns, so nobody uses the connection without them
    await Promise.all([
      client.execute(`PRAGMA busy_timeout = ${busyTimeout}`),
      client.execute('PRAGMA query_only = ON'),
    ])
    return client
  }

  async function rows(sql: string, args: InValue[]): Promise<Row[]> {
    return (await (await connect()).execute({ sql, args })).rows
  }

  return {
    async liveBySlug(locale, slug) {
      const [row] = await rows('SELECT * FROM live WHERE locale = ? AND slug = ?', [locale, slug])
      return row ? read.live(row) : null
    },
    async liveByArticle(article) {
      return (await rows('SELECT * FROM live WHERE article = ? ORDER BY slug', [article])).map(read.live)
    },
    async edition(id) {
      const [row] = await rows('SELECT * FROM editions WHERE id = ?', [id])
      return row ? read.edition(row) : null
    },
    async newestEditions(articles) {
      const found = await rows(
        `SELECT e.* FROM editions e
         JOIN (SELECT article, MAX(number) AS number FROM editions WHERE article IN (${marks(articles)}) GROUP BY article) newest
           ON e.article = newest.article AND e.number = newest.number`,
        [...articles],
      )
      return found.map(read.edition)
    },
    async snapshots(contentHashes) {
      const found = await rows(`SELECT * FROM snapshots WHERE id IN (${marks(contentHashes)})`, [...contentHashes])
      return found.map(read.snapshot)
    },
    async list(filter, after, limit) {
      const conditions = [currentAddress]
      const args: InValue[] = []
      for (const column of ['condition', 'question', 'locale'] as const) {
        if (filter[column] === null) continue
        conditions.push(`${column} = ?`)
        args.push(filter[column])
      }
      if (after !== null) {
        conditions.push('article > ?')
        args.push(after)
      }
      const where = conditions.join(' AND ')
      return (await rows(`SELECT * FROM live WHERE ${where} ORDER BY article LIMIT ?`, [...args, limit])).map(read.live)
    },
    async head() {
      const [row] = await rows('SELECT "index", hash FROM heads WHERE id = ?', [editionsHead])
      return row ? read.head(row) : null
    },
    async editionsSince(seq, limit) {
      return (await rows('SELECT * FROM editions WHERE seq > ? ORDER BY seq LIMIT ?', [seq, limit])).map(read.edition)
    },
    close() {
      closed = true
      open?.client.close()
      open = null
      return Promise.resolve()
    },
  }
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

/** `file:./a.db`, `file:/a.db` and `file:///a.db` alike. */
function pathOf(uri: string): string {
  return uri.startsWith('file://')
    ? fileURLToPath(uri)
    : decodeURIComponent(uri.slice('file:'.length).split('?')[0] ?? '')
}
