import type { Client, InArgs, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client'

import { openConnection } from './openConnection'
import { createWriteLock } from './writeLock'
import { createWriter } from './writer'

export interface SerialClientOptions {
  /** `file:` address of the database. */
  url: string
  /** How long a write waits before it gives up, for this process's writes and then for another's, in milliseconds. */
  waitMs: number
}

export interface SerialClient extends Client {
  /** The error of the last failed COMMIT, given out once: drizzle hides it from its caller. */
  takeCommitError: () => unknown
}

/** A pragma is the connection's that asks: those that matter are the writer's. */
const readOnly = /^\s*(select|explain)\b/i

/**
 * A libSQL client with one connection for writes, handed out first come first served, and one for reads.
 * @libsql/client opens a new connection after each transaction (which loses busy_timeout and never closes the old one),
 * and two overlapping transactions of one process fail at once with SQLITE_BUSY.
 */
export async function createSerialClient({ url, waitMs }: SerialClientOptions): Promise<SerialClient> {
  const writer = await createWriter(url, waitMs)
  const reader = await openConnection(url, waitMs)
  const writeLock = createWriteLock(waitMs)
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
    return readOnly.test(sql)
      ? reader.execute(given)
      : locked(() => writer.patiently((connection) => connection.execute(given)))
  }

  async function transaction(): Promise<Transaction> {
    const release = await writeLock()
    try {
      await writer.patiently((connection) => connection.execute('BEGIN IMMEDIATE'))
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
        await writer.connection.execute('COMMIT')
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
        await writer.connection.execute('ROLLBACK')
      } finally {
        release()
      }
    }
    return {
      get closed() {
        return done
      },
      execute: (statement: InStatement) => whileOpen(() => writer.connection.execute(statement)),
      batch: (statements: InStatement[]) =>
        whileOpen(async () => {
          const results: ResultSet[] = []
          for (const statement of statements) results.push(await writer.connection.execute(statement))
          return results
        }),
      executeMultiple: (sql: string) => whileOpen(() => writer.connection.executeMultiple(sql)),
      commit,
      rollback,
      close: () => void rollback(),
    }
  }

  return {
    execute,
    transaction,
    batch: (statements: Parameters<Client['batch']>[0], mode?: TransactionMode) =>
      locked(() => writer.patiently((connection) => connection.batch(statements, mode ?? 'write'))),
    migrate: (statements: InStatement[]) =>
      locked(() => writer.patiently((connection) => connection.migrate(statements))),
    executeMultiple: (sql: string) => locked(() => writer.patiently((connection) => connection.executeMultiple(sql))),
    sync: () => writer.connection.sync(),
    protocol: 'file',
    get closed() {
      return writer.connection.closed
    },
    close() {
      writer.connection.close()
      reader.close()
    },
    takeCommitError() {
      const error = commitError
      commitError = undefined
      return error
    },
  }
}
