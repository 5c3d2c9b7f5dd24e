import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser } from '../access/activeUser'
import { publicError } from '../publicError'
import { sameValue } from './sameValue'

/**
 * Nobody changes their own roles or active flag, admins included. The address is part of who somebody is (two accounts
 * with one address are one person), so it is changed by admins only.
 */
export const keepOwnRoles: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const actor = activeUser(req)
  if (operation !== 'update' || !actor) return data
  const changed = (field: string) => data[field] !== undefined && !sameValue(data[field], originalDoc?.[field])
  if (originalDoc?.id === actor.id && (changed('roles') || changed('active')))
    throw publicError(403, 'own-roles', 'Nobody changes their own roles or active flag. Ask another admin.')
  if (!actor.roles.includes('admin') && changed('email'))
    throw publicError(403, 'admin-only', 'Addresses are changed by an admin.')
  return data
}
