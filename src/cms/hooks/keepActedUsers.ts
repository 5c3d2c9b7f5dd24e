import type { CollectionBeforeDeleteHook } from 'payload'

import { publicError } from '../publicError'
import { slugs } from '../slugs'
import { otherActiveAdmin } from './otherActiveAdmin'

/** An account that signed, or that a reviewer profile belongs to, is deactivated, not deleted; the last active admin stays. */
export const keepActedUsers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = String(id)
  if (!(await otherActiveAdmin(req, user)))
    throw publicError(409, 'last-admin', 'This is the last active admin. Make another one first.')
  for (const collection of [slugs.reviewers, slugs.signatures] as const) {
    const found = await req.payload.db.findOne({ collection, where: { user: { equals: user } }, req })
    if (found)
      throw publicError(409, 'deactivate-instead', 'This account has a reviewer profile or has signed. Deactivate it instead.')
  }
}
