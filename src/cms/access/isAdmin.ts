import type { PayloadRequest } from 'payload'

import { activeUser } from './activeUser'

export const isAdmin = ({ req }: { req: PayloadRequest }) => activeUser(req)?.roles.includes('admin') ?? false
