import type { Access } from 'payload'

import { activeUser } from './activeUser'

/** On reviewer profiles: admins all of them, a person their own. What each may change there: hooks/keepOwnRegistrations. */
export const isAdminOrOwnProfile: Access = ({ req }) => {
  const actor = activeUser(req)
  if (!actor) return false
  return actor.roles.includes('admin') || { user: { equals: actor.id } }
}
