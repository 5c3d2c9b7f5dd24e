import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser } from '../access/activeUser'
import { slugs } from '../slugs'
import { refuse } from './refuse'
import { sameValue } from './sameValue'

/**
 * Nobody changes their own roles or active flag, admins included. The address is part of who somebody is (two accounts
 * with one address are one person), so it is changed by admins only.
 */
export const keepOwnRoles: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const actor = activeUser(req)
  if (operation !== 'update' || !actor) return data
  const changed = (field: string) => data[field] !== undefined && !sameValue(data[field], originalDoc?.[field])
  const refused = { status: 403, kind: slugs.users, id: String(originalDoc?.id), attempt: 'update' } as const
  if (originalDoc?.id === actor.id && (changed('roles') || changed('active')))
    await refuse(req, {
      ...refused,
      code: 'own-roles',
      message: 'Nobody changes their own roles or active flag. Ask another admin.',
    })
  if (!actor.roles.includes('admin') && changed('email'))
    await refuse(req, { ...refused, code: 'admin-only', message: 'Addresses are changed by an admin.' })
  return data
}
