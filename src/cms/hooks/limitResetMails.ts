import type { CollectionBeforeOperationHook } from 'payload'

import { processWide } from '../../database/processWide'
import { normaliseEmail } from '../../domain/people/personKeys'
import { publicError } from '../publicError'

const intervalMs = 15_000
const most = 10_000
const asked = processWide('resetMails', () => new Map<string, number>())

/**
 * One reset mail per address and 15 seconds, in this process. Addresses without an account are counted alike, so the
 * answer tells nobody who has one.
 */
export const limitResetMails: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'forgotPassword') return args
  const { data } = args as { data?: { email?: unknown } }
  const address = normaliseEmail(typeof data?.email === 'string' ? data.email : '')
  const now = Date.now()
  if ((asked.get(address) ?? -Infinity) > now - intervalMs)
    throw publicError(429, 'too-many-requests', 'A mail was asked for a moment ago. Wait a little and try again.')
  if (asked.size >= most) asked.clear()
  asked.set(address, now)
  return args
}
