import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

import { slugs } from '../slugs'

/** As Payload hashes passwords now; `sign-in-work` of attack/cases/accounts.ts fails where that changes. */
const iterations = 600_000
const keyLength = 32

interface Account {
  id: string
  hash?: string | null
  lockUntil?: string | Date | null
}

/**
 * Payload hashes the password of a sign-in only where there is an account that is not locked, which takes a quarter of a
 * second: the time of the answer would tell a stranger who has one. Where Payload will not, it is done here.
 */
export const spendAsIfKnown: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return args
  const account = await req.payload.db.findOne<Account>({
    collection: slugs.users,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  const isHashed = typeof account?.hash === 'string' && !(new Date(account.lockUntil ?? 0).getTime() > Date.now())
  if (!isHashed) await promisify(crypto.pbkdf2)(password, crypto.randomBytes(32), iterations, keyLength, 'sha256')
  return args
}
