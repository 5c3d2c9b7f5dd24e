import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'

import { processWide } from './processWide'
import { sleep } from './sleep'
import { transactionScope } from './transactionScope'

/** What somebody tried and may not. Becomes one audit event, written by whoever registered with `onRefused`. */
export interface RefusedAttempt {
  code: string
  message: string
  /** Id of the user who asked, null where nobody was signed in. */
  actor: string | null
  /** What it was about: `articles`, `editions` …, and the row where one is named. */
  subject: { kind: string; id: string | null }
  /** What was tried: an action's verb, or the name of the database operation. */
  attempt: string
  details?: Record<string, unknown>
}

export type RefusalWriter = (attempts: RefusedAttempt[]) => Promise<void>

interface RefusalState {
  writer?: RefusalWriter
  /** Attempts of transactions that are still open, by transaction id. */
  collected: Map<string, RefusedAttempt[]>
  pending: Set<Promise<void>>
}

const states = processWide('refusals', () => new WeakMap<object, RefusalState>())

function stateOf(adapter: object): RefusalState {
  let state = states.get(adapter)
  if (!state) states.set(adapter, (state = { collected: new Map(), pending: new Set() }))
  return state
}

/** Says who writes the audit events of refusals. The writer opens a transaction of its own. */
export function onRefused(payload: Payload, writer: RefusalWriter): void {
  stateOf(payload.db).writer = writer
}

/**
 * Notes a refused attempt. Within a transaction it is handed over once that has ended, since an event written inside
 * would be rolled back with it, and one written beside it would wait on SQLite for the lock of the very transaction
 * that waits for the event. Outside of one it is handed over now.
 */
export async function collectRefusal(req: Partial<PayloadRequest>, attempt: RefusedAttempt): Promise<void> {
  const adapter = req.payload?.db
  if (!adapter) throw new Error('A refusal can only be noted for a request that knows its Payload.')
  const state = stateOf(adapter)
  const id = await openTransactionOf(req)
  if (id === undefined) return handOver(state, [attempt], req.payload)
  const collected = state.collected.get(id)
  if (collected) collected.push(attempt)
  else state.collected.set(id, [attempt])
}

/** Until every refusal noted so far is written: for shutting down, and for tests that read the audit trail. */
export async function settleRefusals(payload: Payload): Promise<void> {
  await Promise.all(stateOf(payload.db).pending)
}

/** Hands over what a transaction collected when it ends, however it ends. */
export function flushRefusals(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const { rollbackTransaction, commitTransaction } = adapter
  const flush = async (id: string) => {
    const state = stateOf(adapter)
    const attempts = state.collected.get(id)
    if (!attempts) return
    state.collected.delete(id)
    await handOver(state, attempts, payload)
  }
  adapter.rollbackTransaction = async function (incoming) {
    const id = await incoming
    try {
      await rollbackTransaction.call(this, id)
    } finally {
      await flush(String(id))
    }
  }
  adapter.commitTransaction = async function (incoming) {
    const id = await incoming
    await commitTransaction.call(this, id)
    await flush(String(id))
  }
}

async function openTransactionOf(req: Partial<PayloadRequest>): Promise<string | undefined> {
  try {
    const id = await req.transactionID
    const sessions = req.payload?.db.sessions
    return id !== undefined && id !== null && sessions && String(id) in sessions ? String(id) : undefined
  } catch {
    // a killed request: its transaction has been rolled back
    return undefined
  }
}

async function handOver(state: RefusalState, attempts: RefusedAttempt[], payload: Payload | undefined): Promise<void> {
  const written = transactionScope.run({ open: false }, async () => {
    try {
      if (!state.writer) throw new Error('Nobody is registered to write refusals: call onRefused at start.')
      await state.writer(attempts)
    } catch (error) {
      // the refusal itself stands and is answered; that it could not be recorded must at least be seen
      payload?.logger.error({ err: error, attempts, msg: 'A refused attempt could not be written to the audit trail.' })
    }
  })
  state.pending.add(written)
  void written.finally(() => state.pending.delete(written))
  // normally written before the answer. A caller that forgot to pass its request may hold SQLite's only writer while it
  // waits here: it goes on, and the event is written once the writer is free
  await Promise.race([written, sleep(1_000)])
}
