import type { PayloadRequest } from 'payload'

import type { Role } from '../../domain/people/roles'

/** The signed-in person of a request if their account is active; everything else is nobody. */
export function activeUser(req: Pick<PayloadRequest, 'user'>): { id: string; roles: Role[] } | null {
  const { user } = req
  return user?.collection === 'users' && user.active === true ? { id: user.id, roles: user.roles ?? [] } : null
}
