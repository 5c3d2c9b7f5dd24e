import type { AfterErrorHook } from 'payload'

import { conflictFlag } from './conflictFlag'
import { causesOf, isTransient } from './isTransient'
import { unavailability } from './unavailability'

interface Answer {
  status: number
  code: string
  message: string
}

/**
 * `hooks.afterError` of the configuration: what the database says, as an answer with a code. Only a conflict that is
 * left after all retries gets here, and a write that the database itself refused.
 */
export const mapConflict: AfterErrorHook = ({ error }) => {
  const answer = answerTo(error)
  if (!answer) return
  const flag = conflictFlag.getStore()
  if (flag && (answer.code === 'write-conflict' || answer.code === 'database-unavailable')) flag.answered = true
  const { status, code, message } = answer
  return { status, response: { errors: [{ message, data: { code } }] } }
}

function answerTo(error: unknown): Answer | undefined {
  const chain = causesOf(error)
  const trigger = chain.map((one) => /countersign:([a-z-]+)/.exec(String(one.message))?.[1]).find(Boolean)
  if (trigger === 'publish-is-an-action' || chain.some((one) => isMongo(one, 121)))
    return { status: 409, code: 'publish-is-an-action', message: 'The database stores articles as drafts only.' }
  if (trigger !== undefined || chain.some((one) => isMongo(one, 13)))
    return { status: 403, code: 'append-only', message: 'The database does not allow these rows to be changed.' }
  const away = unavailability(error)
  // a commit's own errors are Payload's to answer: they carry what it needs
  if (away?.code === 'database-unavailable') return { status: 503, ...away }
  const timedOut = chain.some((one) => one.name === 'TransactionTimeout')
  if (!timedOut && !isTransient(error)) return undefined
  return {
    status: 409,
    code: 'write-conflict',
    message: 'Somebody else saved this at the same moment. Nothing of yours was stored; try again.',
  }
}

function isMongo(error: { name?: unknown; code?: unknown }, code: number): boolean {
  return error.code === code && String(error.name).startsWith('Mongo')
}
