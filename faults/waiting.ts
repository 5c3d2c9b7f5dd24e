import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds until `holds` was true, or `null` if it was not within `patience`. */
export async function waitUntil(holds: () => boolean | Promise<boolean>, patience: number): Promise<number | null> {
  const started = performance.now()
  for (;;) {
    if (await holds()) return performance.now() - started
    if (performance.now() - started > patience) return null
    await sleep(50)
  }
}
