import type { PayloadRequest } from 'payload'

import { activeUser } from './activeUser'

export const isEditor = ({ req }: { req: PayloadRequest }) => activeUser(req)?.roles.includes('editor') ?? false
