import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import type { HouseSide } from './openHouse'
import type { PlainSide } from './openPlain'

export interface Sides {
  house: HouseSide
  plain: PlainSide
}

export interface SideSettings {
  databaseUri: string
  /** Folder for keys and secrets of this side. */
  folder: string
}

export type Question = { id: number; method: string; given: unknown[] }
export type Reply = { id: number; answer?: unknown; failed?: string }

export type Asked<Kind extends keyof Sides> = Sides[Kind] & { stop: () => Promise<void>; pid: number }

/**
 * One of the two things compared, in a process of its own, so that neither warms up, fills or blocks the other. Every
 * method of the side is answered over the process's channel.
 */
export async function askSide<Kind extends keyof Sides>(kind: Kind, settings: SideSettings): Promise<Asked<Kind>> {
  const child = fork(fileURLToPath(new URL('side.ts', import.meta.url)), [kind], {
    // what Payload says at its start would stand between the figures
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['-C', 'production', '--import', 'tsx'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      DATABASE_URI: settings.databaseUri,
      COUNTERSIGN_DATA_DIR: settings.folder,
      // lets a production process make its own key and secret
      COUNTERSIGN_DEMO: '1',
      PAYLOAD_SECRET: 'a secret for measuring, which guards nothing',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
  })
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit')
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  child.on('message', ({ id, answer, failed }: Reply) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (failed === undefined) asker?.resolve(answer)
    else asker?.reject(new Error(`${kind}: ${failed}`))
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The process of the ${kind} side ended (${code}).`))
  })
  let questions = 0
  const ask = (method: string, given: unknown[]) =>
    new Promise((resolve, reject) => {
      const id = (questions += 1)
      waiting.set(id, { resolve, reject })
      child.send({ id, method, given } satisfies Question)
    })
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode === null && child.signalCode === null) {
      child.disconnect()
      const patience = setTimeout(kill, 10_000)
      await ended
      clearTimeout(patience)
    }
  }
  const side = new Proxy({} as Asked<Kind>, {
    get: (_, name) => {
      if (name === 'stop') return stop
      if (name === 'pid') return child.pid
      // a promise of this object must not take it for another promise
      if (typeof name !== 'string' || name === 'then') return undefined
      return (...given: unknown[]) => ask(name, given)
    },
  })
  try {
    await ask('open', [])
  } catch (error) {
    kill()
    throw error
  }
  return side
}
