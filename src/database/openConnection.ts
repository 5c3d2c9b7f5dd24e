import { createClient, type Client } from '@libsql/client'

/**
 * One connection to a SQLite file, as every connection of ours is set.
 *
 * @param busyTimeout how long SQLite waits for another process, in milliseconds: on this thread, with everything else
 *   that this process does.
 */
export async function openConnection(url: string, busyTimeout: number): Promise<Client> {
  const connection = createClient({ url })
  await connection.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  // with WAL a power cut cannot break the file, but may take the last commits back; an edition is worth the wait
  await connection.execute('PRAGMA synchronous = FULL')
  // otherwise INSERT OR REPLACE takes a row away without asking the triggers that guard it
  await connection.execute('PRAGMA recursive_triggers = ON')
  return connection
}
