import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { conflictFlag } from './conflictFlag'
import { CommitUnknown, TransactionClosed, TransactionTimeout, UnsuitableDatabase } from './databaseErrors'
import { guardedRequest } from './guardedRequest'
import { isTransient } from './isTransient'
import { queued } from './queued'
import { sleep } from './sleep'
import { transactionScope } from './transactionScope'

export interface TransactionOptions {
  user?: PayloadRequest['user']
  context?: Record<string, unknown>
  /**
   * Queues to stand in before the first try, outermost first, always in the same order: the article's, then the one of
   * what counts globally. Saves retries in this process; what is correct does not depend on it.
   */
  queues?: readonly string[]
  /** When to give up trying again, in milliseconds from the first try. More than the 11 s that electing a primary takes. */
  maxMs?: number
  /** Looks up the action's unique id after a commit whose result nobody knows. */
  wasCommitted?: () => Promise<boolean>
}

/**
 * Runs `work` in one transaction and commits, or leaves nothing behind. `work` may run several times and must have no
 * effect outside of the database; its first database call is awaited alone, and a `find` in it is not paginated.
 * Everything it does goes through the `req` it is given.
 *
 * @throws what `work` throws; TransactionClosed if something in it failed and was swallowed; TransactionTimeout;
 *   CommitUnknown if the look-up cannot tell either.
 */
export function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const { queues = [] } = options
  const whole = () => triedAgain(payload, work, options)
  return queues.reduceRight<() => Promise<T>>((inner, key) => () => queued(key, inner), whole)()
}

async function triedAgain<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  { user, context, maxMs = 20_000, wasCommitted }: TransactionOptions,
): Promise<T> {
  const end = Date.now() + maxMs
  for (let tries = 1; ; tries++) {
    const flag = { hit: false, answered: false }
    try {
      // a flag of its own: what is tried again here need not be tried again by the request around it
      return await conflictFlag.run(flag, () => once(payload, work, { user, context, wasCommitted }))
    } catch (error) {
      const again = isTransient(error) || (error instanceof TransactionClosed && flag.hit)
      if (!again) throw error
      const wait = Math.random() * Math.min(1_000, 10 * 2 ** Math.min(tries, 7))
      if (Date.now() + wait > end)
        throw new TransactionTimeout(`The transaction did not succeed in ${tries} tries within ${maxMs} ms.`, {
          cause: error,
        })
      await sleep(wait)
    }
  }
}

async function once<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  { user, context, wasCommitted }: Pick<TransactionOptions, 'user' | 'context' | 'wasCommitted'>,
): Promise<T> {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new UnsuitableDatabase('This database gives no transactions.')
  const scope = { open: true }
  try {
    const local = await createLocalReq({ context: { ...context }, ...(user ? { user } : {}) }, payload)
    const guarded = guardedRequest(local, id)
    let result: T
    try {
      result = await transactionScope.run(scope, () => work(guarded.req))
      if (guarded.killed() || !isOpen(payload, id))
        throw new TransactionClosed('Something inside this transaction failed, and its error was swallowed.')
    } finally {
      // stragglers of the work are refused from here on, not stored outside of the transaction
      guarded.kill()
      scope.open = false
    }
    await commit(payload, id, wasCommitted)
    return result
  } catch (error) {
    if (!(error instanceof CommitUnknown)) await payload.db.rollbackTransaction(id)
    throw error
  }
}

function isOpen(payload: Payload, id: number | string): boolean {
  return payload.db.sessions !== undefined && String(id) in payload.db.sessions
}

async function commit(payload: Payload, id: number | string, wasCommitted?: () => Promise<boolean>): Promise<void> {
  try {
    await payload.db.commitTransaction(id)
  } catch (error) {
    if (!(error instanceof CommitUnknown) || !wasCommitted) throw error
    // a look-up that fails says nothing; its own error would have the work done a second time
    if (!(await wasCommitted().catch(() => false))) throw error
  }
}
