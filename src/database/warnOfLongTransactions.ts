import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { mongoDb } from './mongoDb'

const recommendedSeconds = 5

/**
 * A process that is killed leaves its transaction open on the server, and every row it touched conflicts for everybody
 * until `transactionLifetimeLimitSeconds` have passed: over a minute with MongoDB's default.
 */
export async function warnOfLongTransactions(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') return
  const seconds = await lifetimeLimit(payload.db as unknown as MongooseAdapter)
  if (seconds === undefined)
    payload.logger.info('This MongoDB user may not read transactionLifetimeLimitSeconds; it should be 5.')
  else if (seconds > recommendedSeconds)
    payload.logger.warn(
      `MongoDB's transactionLifetimeLimitSeconds is ${seconds}: pages that a killed process was saving stay blocked ` +
        `for that long. Start mongod with --setParameter transactionLifetimeLimitSeconds=${recommendedSeconds}.`,
    )
}

async function lifetimeLimit(adapter: MongooseAdapter): Promise<number | undefined> {
  try {
    const answer = await mongoDb(adapter).admin().command({ getParameter: 1, transactionLifetimeLimitSeconds: 1 })
    return Number(answer.transactionLifetimeLimitSeconds)
  } catch (error) {
    if ((error as { code?: unknown }).code === 13) return undefined
    throw error
  }
}
