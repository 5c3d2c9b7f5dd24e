import type { Payload } from 'payload'

import { checkUniqueIndexes } from './checkUniqueIndexes'
import { proveTransactions } from './proveTransactions'
import { warnOfLongTransactions } from './warnOfLongTransactions'

/**
 * What a server asks of its database before it listens.
 *
 * @throws UnsuitableDatabase with what to do about it.
 */
export async function checkDatabase(payload: Payload): Promise<void> {
  await checkUniqueIndexes(payload)
  await proveTransactions(payload)
  await warnOfLongTransactions(payload)
}
