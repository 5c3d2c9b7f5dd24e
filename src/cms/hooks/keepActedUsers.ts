import type { CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../slugs'
import { otherActiveAdmin } from './otherActiveAdmin'
import { refuse } from './refuse'

/** An account that signed, or that a reviewer profile belongs to, is deactivated, not deleted; the last active admin stays. */
export const keepActedUsers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = String(id)
  const refused = { status: 409, kind: slugs.users, id: user, attempt: 'delete' } as const
  if (!(await otherActiveAdmin(req, user)))
    await refuse(req, {
      ...refused,
      code: 'last-admin',
      message: 'This is the last active admin. Make another one first.',
    })
  for (const collection of [slugs.reviewers, slugs.signatures] as const) {
    const found = await req.payload.db.findOne({ collection, where: { user: { equals: user } }, req })
    if (found)
      await refuse(req, {
        ...refused,
        code: 'deactivate-instead',
        message: 'This account has a reviewer profile or has signed. Deactivate it instead.',
      })
  }
}
