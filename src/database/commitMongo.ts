import type { ClientSession } from 'mongodb'

import { CommitUnknown } from './databaseErrors'
import { isBrokenSocket } from './isTransient'
import { sleep } from './sleep'

/**
 * Commits, asking again while the server does not say whether it did: a lost answer is not a lost commit.
 *
 * @throws CommitUnknown after `limitMs`; the server's error where it says that nothing was stored.
 */
export async function commitMongo(session: ClientSession, limitMs: number): Promise<void> {
  const end = Date.now() + limitMs
  try {
    for (let tries = 0; ; tries++) {
      try {
        await session.commitTransaction()
        return
      } catch (error) {
        const says = (label: string) => (error as { hasErrorLabel?: (l: string) => boolean }).hasErrorLabel?.(label)
        const unknown = says('UnknownTransactionCommitResult') || isBrokenSocket(error)
        if (says('TransientTransactionError') || !unknown) throw error
        if (Date.now() > end) throw new CommitUnknown(error)
        await sleep(Math.min(500, 20 * 2 ** Math.min(tries, 5)))
      }
    }
  } finally {
    await session.endSession().catch(() => undefined)
  }
}
