import type { CollectionBeforeChangeHook } from 'payload'

import { slugs } from '../slugs'
import { otherActiveAdmin } from './otherActiveAdmin'
import { refuse } from './refuse'

/**
 * The last active admin keeps role and account: without one nobody could let anybody in. Two admins who demote each
 * other at once meet at the head of the people's audit stream, which both write.
 */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isActiveAdmin(originalDoc)) return data
  if (!isActiveAdmin({ ...originalDoc, ...data }) && !(await otherActiveAdmin(req, originalDoc.id)))
    await refuse(req, {
      status: 409,
      code: 'last-admin',
      message: 'This is the last active admin. Make another one first.',
      kind: slugs.users,
      id: String(originalDoc.id),
      attempt: 'update',
    })
  return data
}

function isActiveAdmin(user: { active?: boolean | null; roles?: string[] | null } | undefined): boolean {
  return user?.active === true && (user.roles ?? []).includes('admin')
}
