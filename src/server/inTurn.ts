/** How many requests may wait for one article before the next is told to come back. */
const longestQueue = 100

/** A request that never ends lets the next one in after this long, in milliseconds; the transaction decides then. */
const longestTurn = 30_000

const queues = new Map<string, { last: Promise<void>; length: number }>()

/**
 * Runs `work` after everything else asked for under `key`, first come first served; `false` (and `work` not run) if too
 * many wait. Ten saves of one article at once then cost ten saves and not a storm of conflicts and retries. For speed
 * only: what is right when two processes write is the transaction's matter.
 */
export async function inTurn(key: string, work: () => Promise<void>): Promise<boolean> {
  const queue = queues.get(key) ?? { last: Promise.resolve(), length: 0 }
  if (queue.length >= longestQueue) return false
  queues.set(key, queue)
  queue.length += 1
  const before = queue.last
  let done: () => void = () => undefined
  queue.last = new Promise((resolve) => (done = resolve))
  await before
  const timer = setTimeout(done, longestTurn)
  try {
    await work()
  } finally {
    clearTimeout(timer)
    done()
    queue.length -= 1
    if (queue.length === 0) queues.delete(key)
  }
  return true
}
