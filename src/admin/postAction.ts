import type { Reason } from '../domain/workflow/reasons'
import type { TransitionName } from '../domain/workflow/transitions'
import { kebab } from './kebab'
import { readErrors } from './readErrors'

export interface Refusal {
  done: false
  /** `null` where there was no answer: what happened then is not known. */
  message: string | null
  /** The session had ended: nothing was done, and signing in again mends it. */
  signedOut: boolean
  reasons: Reason[]
}

export type ActionResult = { done: true; revision: number | null } | Refusal

/**
 * Asks the server for one action. A refusal comes back as a value with every reason; so does a server that cannot be
 * reached, since what happened then is not known.
 *
 * @param address of the article: `/api/articles/<id>`.
 */
export async function postAction(
  address: string,
  verb: TransitionName,
  body: { revision: number; contentHash: string | null; [input: string]: unknown },
): Promise<ActionResult> {
  let response: Response
  try {
    response = await fetch(`${address}/${kebab(verb)}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return { done: false, message: null, signedOut: false, reasons: [] }
  }
  if (response.ok) {
    const { workflow } = (await response.json()) as { workflow?: { revision?: number } }
    return { done: true, revision: workflow?.revision ?? null }
  }
  const { message, code, reasons } = await readErrors(response)
  return { done: false, message, signedOut: code === 'sign-in-required', reasons }
}
