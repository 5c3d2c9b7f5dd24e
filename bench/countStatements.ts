import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Client, InStatement, Transaction } from '@libsql/client'
import type { Payload } from 'payload'

/** What a driver sends beside the statements of the work itself. */
const notCounted = ['hello', 'ping', 'endSessions', 'commitTransaction', 'abortTransaction', 'killCursors']

/**
 * What is sent to the database while `work` runs: SQL, or MongoDB's commands with their collection. Beginning and ending
 * transactions is left out. Once per process, after connecting.
 */
export function watchStatements(payload: Payload): (work: () => Promise<unknown>) => Promise<string[]> {
  let noted: string[] | null = null
  const note = (statement: string) => noted?.push(statement)
  if (payload.db.name === 'mongoose') watchMongo(payload, note)
  else watchSqlite((payload.db as unknown as { client: Client }).client, note)
  return async (work) => {
    const statements: string[] = []
    noted = statements
    await work()
    noted = null
    return statements
  }
}

function watchSqlite(client: Client, note: (statement: string) => void): void {
  const sqlOf = (statement: InStatement) => (typeof statement === 'string' ? statement : statement.sql)
  const watched = <T extends Pick<Client | Transaction, 'execute' | 'batch'>>(target: T): T => {
    const { execute, batch } = target
    target.execute = ((...given: Parameters<T['execute']>) => {
      note(sqlOf(given[0] as InStatement))
      return (execute as (...all: unknown[]) => unknown).apply(target, given)
    }) as T['execute']
    target.batch = ((...given: Parameters<T['batch']>) => {
      for (const statement of given[0] as InStatement[]) note(sqlOf(statement))
      return (batch as (...all: unknown[]) => unknown).apply(target, given)
    }) as T['batch']
    return target
  }
  const { transaction } = client
  watched(client)
  client.transaction = async (...given: unknown[]) =>
    watched(await (transaction as (...all: unknown[]) => Promise<Transaction>).apply(client, given))
}

/** Needs `monitorCommands=true` in the address of the database. */
function watchMongo(payload: Payload, note: (statement: string) => void): void {
  const { connection } = payload.db as unknown as MongooseAdapter
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (notCounted.includes(commandName)) return
    const given = command as Record<string, unknown>
    note(`${commandName} ${String(given[commandName])} ${JSON.stringify(given.filter ?? given.q ?? given.query ?? '')}`)
  })
}
