import {
  createClient,
  type Client,
  type InArgs,
  type InStatement,
  type ResultSet,
  type Transaction,
  type TransactionMode,
} from '@libsql/client'

import { transactionScope } from './transactionScope'

export interface SerialClientOptions {
  /** `file:` address of the database. */
  url: string
  /** How long SQLite waits for another process's write, in milliseconds. */
  busyTimeout: number
  /** How long a write waits for this process's other writes before it gives up, in milliseconds. */
  waitMs: number
}

export interface SerialClient extends Client {
  /** The error of the last failed COMMIT, given out once: drizzle hides it from its caller. */
  takeCommitError: () => unknown
}

const readOnly = /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i

/**
 * A libSQL client with one connection for writes, handed out first come first served, and one for reads.
 * @libsql/client opens a new connection after each transaction (which loses busy_timeout and never closes the old one),
 * and two overlapping transactions of one process fail at once with SQLITE_BUSY.
 */
export async function createSerialClient(options: SerialClientOptions): Promise<SerialClient> {
  const writer = await openConnection(options)
  await writer.execute('PRAGMA journal_mode = WAL')
  // otherwise INSERT OR REPLACE takes a row away without asking the triggers that guard it
  await writer.execute('PRAGMA recursive_triggers = ON')
  const reader = await openConnection(options)
  const writeLock = createWriteLock(options.waitMs)
  let commitError: unknown

  async function locked<T>(work: () => Promise<T>): Promise<T> {
    const release = await writeLock()
    try {
      return await work()
    } finally {
      release()
    }
  }

  function execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    const given: InStatement = typeof statement === 'string' && args ? { sql: statement, args } : statement
    const sql = typeof given === 'string' ? given : given.sql
    return readOnly.test(sql) ? reader.execute(given) : locked(() => writer.execute(given))
  }

  async function transaction(): Promise<Transaction> {
    const release = await writeLock()
    try {
      await writer.execute('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    let done = false
    const whileOpen = <T>(work: () => Promise<T>): Promise<T> =>
      done ? Promise.reject(new Error('The transaction is closed.')) : work()
    async function commit() {
      if (done) return
      try {
        await writer.execute('COMMIT')
      } catch (error) {
        // the transaction is still open: drizzle rolls it back next, and that lets the next writer in
        commitError = error
        throw error
      }
      done = true
      release()
    }
    async function rollback() {
      if (done) return
      done = true
      try {
        await writer.execute('ROLLBACK')
      } finally {
        release()
      }
    }
    return {
      get closed() {
        return done
      },
      execute: (statement: InStatement) => whileOpen(() => writer.execute(statement)),
      batch: (statements: InStatement[]) =>
        whileOpen(async () => {
          const results: ResultSet[] = []
          for (const statement of statements) results.push(await writer.execute(statement))
          return results
        }),
      executeMultiple: (sql: string) => whileOpen(() => writer.executeMultiple(sql)),
      commit,
      rollback,
      close: () => void rollback(),
    }
  }

  return {
    execute,
    transaction,
    batch: (statements: Parameters<Client['batch']>[0], mode?: TransactionMode) =>
      locked(() => writer.batch(statements, mode)),
    migrate: (statements: InStatement[]) => locked(() => writer.migrate(statements)),
    executeMultiple: (sql: string) => locked(() => writer.executeMultiple(sql)),
    sync: () => writer.sync(),
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    close() {
      writer.close()
      reader.close()
    },
    takeCommitError() {
      const error = commitError
      commitError = undefined
      return error
    },
  }
}

async function openConnection({ url, busyTimeout }: SerialClientOptions): Promise<Client> {
  const connection = createClient({ url })
  await connection.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  // with WAL a power cut may take the last commits back but cannot break the file; an edition is worth the wait
  await connection.execute('PRAGMA synchronous = FULL')
  return connection
}

/** First come first served. The promise is the turn; what it gives ends the turn. */
function createWriteLock(waitMs: number): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve()
  return async () => {
    if (transactionScope.getStore()?.open)
      throw new Error('A write inside a transaction did not use its request: pass `req`, or it waits for its own end.')
    let release = () => {}
    const mine = new Promise<void>((resolve) => (release = resolve))
    const before = tail
    tail = before.then(() => mine)
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        release()
        reject(
          new Error(`SQLITE_BUSY: this process's earlier writes did not end within ${waitMs} ms, so this one gave up.`),
        )
      }, waitMs)
    })
    try {
      await Promise.race([before, patience])
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}
