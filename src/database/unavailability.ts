import { CommitFailed, CommitUnknown } from './databaseErrors'
import { isNotStoring, isServerAway } from './isTransient'

export interface Unavailability {
  code: 'commit-unknown' | 'commit-failed' | 'database-unavailable'
  message: string
}

/** What to say, with 503, where the database is away or stores nothing; `null`: that is not what is wrong. */
export function unavailability(error: unknown): Unavailability | null {
  if (error instanceof CommitUnknown) return { code: 'commit-unknown', message: error.message }
  if (error instanceof CommitFailed) return { code: 'commit-failed', message: error.message }
  if (isServerAway(error))
    return { code: 'database-unavailable', message: 'The database does not answer. Try again shortly.' }
  if (isNotStoring(error))
    return {
      code: 'database-unavailable',
      message: 'The database stores nothing at the moment. Nothing was changed; try again later.',
    }
  return null
}
