import type { FieldAccess } from 'payload'

import { activeUser } from './activeUser'

/**
 * Addresses are for admins and their owners. Without a document at hand (a filter by address) it is for admins only:
 * a filter would tell an address letter by letter.
 */
export const canReadEmail: FieldAccess = ({ req, doc, id }) => {
  const actor = activeUser(req)
  if (!actor) return false
  return actor.roles.includes('admin') || (doc?.id ?? id) === actor.id
}
