import type { PayloadRequest } from 'payload'

import { TransactionClosed } from './databaseErrors'

export interface GuardedRequest {
  req: PayloadRequest
  killed: () => boolean
  kill: () => void
}

/**
 * A request whose transaction cannot be lost. When an operation inside fails, Payload rolls back and deletes the
 * transaction's id from the request; whatever uses that request next is then stored at once, outside of any transaction.
 * Here it is refused instead: the id turns into a promise that fails, and Payload awaits it before each operation.
 */
export function guardedRequest(req: PayloadRequest, id: number | string): GuardedRequest {
  let transactionID: PayloadRequest['transactionID'] = id
  let killed = false
  const kill = () => {
    if (killed) return
    killed = true
    const closed: Promise<never> = Promise.reject(
      new TransactionClosed('The transaction of this action has ended; nothing more can be stored in it.'),
    )
    closed.catch(() => undefined)
    transactionID = closed
  }
  const guarded = new Proxy(req, {
    get: (target, key) => (key === 'transactionID' ? transactionID : (Reflect.get(target, key, target) as unknown)),
    set: (target, key, value) => key === 'transactionID' || Reflect.set(target, key, value, target),
    has: (target, key) => key === 'transactionID' || Reflect.has(target, key),
    deleteProperty: (target, key) => {
      if (key !== 'transactionID') return Reflect.deleteProperty(target, key)
      kill()
      return true
    },
  })
  return { req: guarded, killed: () => killed, kill }
}
