import type { PayloadRequest } from 'payload'

import { activeUser } from './activeUser'

/** Anybody signed in with an active account, whatever their roles. */
export const isStaff = ({ req }: { req: PayloadRequest }) => activeUser(req) !== null
