import type { CollectionAfterChangeHook } from 'payload'
import { v7 as uuid } from 'uuid'

import { followEdit } from '../../actions/followEdit'
import { payloadDesk } from '../stores/payloadDesk'
import { takeRecord } from './openRecord'
import { sharedFields } from './shareWorkflowRecord'

/**
 * After an article is stored, in the same transaction: read back what the database holds, since field hooks and defaults
 * come after ours, and let the workflow record follow it.
 */
export const recordContentSave: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const article = String((doc as { id: unknown }).id)
  const record = takeRecord(req, article)
  const { user } = req
  if (!record || !user) throw new Error(`the save of article ${article} came past its guard`)
  const desk = payloadDesk(req.payload, req)
  const stored = await desk.article(article)
  if (!stored) throw new Error(`article ${article} is not in the database after its save`)
  const now = await followEdit({ newId: uuid, now: () => new Date().toISOString() }, desk, {
    record,
    stored,
    actor: { user: String(user.id), name: String(user.name ?? '') },
    created: operation === 'create',
  })
  // read before the record followed: what the answer shows of it is as it is now
  const shown = sharedFields.filter((name) => name in (doc as object)).map((name) => [name, now[name]])
  return { ...(doc as object), ...Object.fromEntries(shown) }
}
