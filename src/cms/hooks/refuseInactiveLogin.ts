import type { CollectionBeforeLoginHook } from 'payload'

import { publicError } from '../publicError'

/** Runs after the password was found right, so the answer tells a stranger nothing about accounts. */
export const refuseInactiveLogin: CollectionBeforeLoginHook = ({ user }) => {
  if (user.active !== true) throw publicError(403, 'inactive-user', 'This account is not active. Ask an admin.')
  return user as unknown
}
