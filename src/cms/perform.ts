import type { Payload } from 'payload'

import type { ActionResult } from '../actions/act'
import { actions } from '../actions/index'
import { Refused } from '../actions/refused'
import type { ActionInput } from '../domain/workflow/input'
import type { TransitionName } from '../domain/workflow/transitions'
import { confirmPassword } from './confirmPassword'
import { portsOf } from './ports'
import { recordRefusals } from './recordRefusals'

export interface Performance {
  /** Id of the user who acts. */
  user: string
  verb: TransitionName
  article: string
  /** The revision the person saw. */
  revision?: number
  /** The content hash the person saw, for `sign` and `publish`. */
  contentHash?: string | null
  input?: Omit<ActionInput, 'authentication' | 'contentHash'>
  /** For `sign`. */
  password?: string
}

/**
 * The one door to every action, for the API, scripts and the demonstration alike.
 *
 * @throws Refused with every reason, after its audit event was written; DomainError `not-found`.
 */
export async function perform(payload: Payload, performance: Performance): Promise<ActionResult> {
  const { user, verb, article, revision, contentHash, password } = performance
  // before the transaction: on SQLite a login inside one waits for its own lock
  const authentication =
    verb === 'sign' && password !== undefined ? await confirmPassword(payload, user, password) : null
  try {
    return await actions[verb](await portsOf(payload), {
      article,
      user,
      revision: revision ?? null,
      input: { ...performance.input, contentHash: contentHash ?? null, authentication },
    })
  } catch (error) {
    if (error instanceof Refused) await recordRefusals(payload, [refusedAttempt(error)])
    throw error
  }
}

function refusedAttempt(refused: Refused) {
  return {
    code: refused.code,
    message: refused.message,
    actor: refused.user,
    subject: { kind: 'articles', id: refused.article },
    attempt: refused.transition,
    details: { codes: refused.reasons.map((one) => one.code) },
  }
}
