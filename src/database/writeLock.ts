import { transactionScope } from './transactionScope'

/** First come first served. The promise is the turn; what it gives ends the turn. */
export function createWriteLock(waitMs: number): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve()
  return async () => {
    if (transactionScope.getStore()?.open)
      throw new Error('A write inside a transaction did not use its request: pass `req`, or it waits for its own end.')
    let release = () => {}
    const mine = new Promise<void>((resolve) => (release = resolve))
    const before = tail
    tail = before.then(() => mine)
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        release()
        reject(
          new Error(`SQLITE_BUSY: this process's earlier writes did not end within ${waitMs} ms, so this one gave up.`),
        )
      }, waitMs)
    })
    try {
      await Promise.race([before, patience])
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}
