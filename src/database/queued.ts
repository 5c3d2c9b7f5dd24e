import { processWide } from './processWide'

const tails = processWide('queues', () => new Map<string, Promise<void>>())

/**
 * Runs `work` after everything queued under `key` in this process, first come first served. It saves retries, nothing
 * more: correctness across processes is the transaction's. A key that is queued again inside its own work never gets
 * its turn, so only the outermost caller queues.
 */
export function queued<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve()
  const run = before.then(work)
  const tail = run.then(
    () => undefined,
    () => undefined,
  )
  tails.set(key, tail)
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key)
  })
  return run
}
