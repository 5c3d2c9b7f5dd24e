import { isTransient } from './isTransient'
import { sleep } from './sleep'

/** How long a start waits for others that write all the time, in milliseconds. A request gives up much earlier. */
const patienceMs = 120_000

/**
 * Does `work` again until the database has room for it. For what a start does: other processes of the house may be
 * writing without a pause, and SQLite gives nobody a turn. `work` leaves nothing behind where it fails.
 */
export async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + patienceMs; ;) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error) || Date.now() > end) throw error
      await sleep(20 + Math.random() * 100)
    }
  }
}
