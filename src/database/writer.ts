import type { Client } from '@libsql/client'

import { openConnection } from './openConnection'
import { sleep } from './sleep'

/** Short, since the long waiting is done between the tries, in milliseconds. */
const busyTimeout = 100

export interface Writer {
  readonly connection: Client
  /**
   * Does `work`, again while another process writes, each time on a new connection: a statement that met SQLITE_BUSY
   * stays unfinished until it is garbage collected, and no COMMIT succeeds on its connection meanwhile (libsql 0.4).
   */
  patiently: <T>(work: (connection: Client) => Promise<T>) => Promise<T>
}

/** The connection for writes, which waits for other processes up to `waitMs` milliseconds without blocking this one. */
export async function createWriter(url: string, waitMs: number): Promise<Writer> {
  let connection = await openConnection(url, busyTimeout)
  const writer: Writer = {
    get connection() {
      return connection
    },
    async patiently(work) {
      for (const end = Date.now() + waitMs; ;) {
        try {
          return await work(connection)
        } catch (error) {
          if (!isBusy(error)) throw error
          // a migration has switched them off, and would lose rows on a connection where they are on
          const pragma = await connection.execute('PRAGMA foreign_keys')
          const foreignKeys = Boolean(pragma.rows[0]?.foreign_keys)
          connection.close()
          connection = await openConnection(url, busyTimeout)
          await connection.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
          if (Date.now() > end) throw error
          await sleep(10 + Math.random() * 40)
        }
      }
    },
  }
  await writer.patiently((one) => one.execute('PRAGMA journal_mode = WAL'))
  return writer
}

function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
}
