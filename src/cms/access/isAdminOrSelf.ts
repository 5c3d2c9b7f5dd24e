import type { Access } from 'payload'

import { activeUser } from './activeUser'

/** On users: admins all of them, everybody else their own account. */
export const isAdminOrSelf: Access = ({ req }) => {
  const actor = activeUser(req)
  if (!actor) return false
  return actor.roles.includes('admin') || { id: { equals: actor.id } }
}
