import type { CollectionAfterDeleteHook } from 'payload'

import { payloadDesk } from '../stores/payloadDesk'

/** An article that is deleted holds nothing any more: what only it pulled in may be deleted too. */
export const forgetDependencies: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await payloadDesk(req.payload, req).storeDependencies(String(id), [])
  return doc as unknown
}
