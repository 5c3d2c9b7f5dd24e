import type { SaveState } from '../articleSession'
import { readErrors } from '../readErrors'

export type Saved =
  { saved: true; revision: number | null; updatedAt: string | null } | { saved: false; failure: Failure }
export type Failure = Omit<Extract<SaveState, { kind: 'failed' }>, 'kind'>

/**
 * Stores the form as an autosave, on condition that the article is still at the revision the form is based on: the server
 * answers 409 otherwise and keeps what it has (RFC 9110, 13.1.1 `If-Match`).
 *
 * @param address of the article: `/api/articles/<id>`.
 * @param revision `null` where none is known: then nothing is sent as a condition.
 */
export async function saveArticle(
  address: string,
  data: Record<string, unknown>,
  revision: number | null,
): Promise<Saved> {
  let response: Response
  try {
    response = await fetch(`${address}?draft=true&autosave=true&depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', ...(revision === null ? {} : { 'If-Match': `"${revision}"` }) },
      body: JSON.stringify({ ...data, _status: 'draft' }),
    })
  } catch {
    return { saved: false, failure: { why: 'offline', message: '' } }
  }
  if (!response.ok) return { saved: false, failure: await failureOf(response) }
  const { doc } = (await response.json()) as { doc?: { revision?: number; updatedAt?: string } }
  return { saved: true, revision: doc?.revision ?? null, updatedAt: doc?.updatedAt ?? null }
}

async function failureOf(response: Response): Promise<Failure> {
  const { message, code } = await readErrors(response)
  if (response.status === 401 || (response.status === 403 && code === null)) return { why: 'signedOut', message }
  if (response.status >= 500) return { why: 'offline', message }
  if (code === 'stale-revision') return { why: 'stale', message }
  if (code === 'not-editable') return { why: 'frozen', message }
  return { why: 'refused', message }
}
