import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface SecondProcess {
  address: string
  stop(): Promise<void>
}

/** Long enough for a start on a machine that does other things as well, in milliseconds. */
const patience = 120_000

/** Starts another studio on the database that this process's environment names (secondProcess.ts). */
export async function startSecondProcess(): Promise<SecondProcess> {
  const child = fork(fileURLToPath(new URL('secondProcess.ts', import.meta.url)), {
    // nothing of it belongs into the results on standard output
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const told = once(child, 'message', { signal: AbortSignal.timeout(patience) }) as Promise<[{ port: number }]>
  const first = await Promise.race([
    told,
    ended.then(([code]) => {
      throw new Error(`The second process ended with ${String(code)} before it listened.`)
    }),
  ])
  return {
    address: `http://127.0.0.1:${first[0].port}`,
    async stop() {
      if (child.exitCode === null && child.connected) child.disconnect()
      await ended
    },
  }
}
