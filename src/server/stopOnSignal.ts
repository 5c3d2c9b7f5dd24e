/** How long stopping may take altogether, in milliseconds. */
const patience = 20_000

/** Two signals within this many milliseconds are one: a terminal and a parent process may both pass a Ctrl-C on. */
const sameSignal = 1_000

/**
 * Ends the process in order when it is asked to: by a signal, or because the process that started it has gone. A second
 * signal ends it at once.
 *
 * @param stop runs once; the exit code is 0 if it resolves in time.
 */
export function stopOnSignal(stop: () => Promise<void>, log: (line: string) => void): void {
  let askedAt: number | null = null
  const ask = (why: string) => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > sameSignal) process.exit(1)
      return
    }
    askedAt = performance.now()
    log(`stopping (${why})`)
    setTimeout(() => {
      log('stopping took too long')
      process.exit(1)
    }, patience).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`stopping failed: ${error instanceof Error ? error.message : String(error)}`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => ask(signal))
  if (process.send) process.on('disconnect', () => ask('its parent has gone'))
}
