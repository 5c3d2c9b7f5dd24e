/** What keeps two actions on one article from meeting. */
import { randomUUID } from 'node:crypto'

import { transactionScope } from '../../src/database/transactionScope'
import { all, replace, type Defence, type Off } from './defence'

/** The parts of an adapter that begin and end what they call sessions. */
interface Sessions {
  name: string
  sessions: Record<string, unknown>
  drizzle?: unknown
  connection?: { getClient(): { startSession(): unknown } }
}

/** Each statement stands for itself: what is called a transaction is none. */
const withoutTransactions: Off = ({ payload }) => {
  const db = payload.db as unknown as Sessions
  const nothing = () => Promise.resolve()
  const beginTransaction = () => {
    const id = randomUUID()
    const { connection, drizzle } = db
    db.sessions[id] = connection?.getClient().startSession() ?? { db: drizzle, resolve: nothing, reject: nothing }
    return Promise.resolve(id)
  }
  const ended = async (id: unknown) => void Reflect.deleteProperty(db.sessions, String(await id))
  return replace(db, { beginTransaction, commitTransaction: ended, rollbackTransaction: ended })
}

/** Nobody in this process waits for anybody. */
const withoutQueues: Off = () => {
  const queues = (globalThis as unknown as Record<symbol, object>)[Symbol.for('countersign.database.queues')] ?? {}
  return replace(queues, { get: () => undefined })
}

/** @param revisions switches off that an action names the revision it was decided on. */
export const inTurn = (revisions: Off): Defence => ({
  name: 'actions one after the other',
  off: all(
    revisions,
    withoutTransactions,
    withoutQueues,
    // or a write outside of a transaction would be refused while another is thought to be open
    () => replace(transactionScope, { getStore: () => undefined }),
    ({ passBy }) => passBy(),
  ),
})
