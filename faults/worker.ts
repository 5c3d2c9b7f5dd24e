/** Server processes of the installation under test, started, listened to and killed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import type { Line } from './process/lines'

export interface Place {
  databaseUri: string
  /** For keys, checkpoints and what the processes must know of each other. */
  folder: string
  /** The bundled program of a server process. */
  server: string
}

export interface Worker {
  pid: number
  /** Milliseconds from its start until it worked. */
  readyAfter: number
  /** SIGKILL; resolves once it is dead and its last words are read. */
  kill(): Promise<void>
  /** Lets it end what it has begun. */
  stop(): Promise<void>
  ended(): boolean
}

/** What a process needs to know, and nothing else of this one's environment. */
export function environmentOf({ databaseUri, folder }: Pick<Place, 'databaseUri' | 'folder'>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_ENV: 'production',
    DATABASE_URI: databaseUri,
    COUNTERSIGN_DATA_DIR: folder,
    // lets a production process make its own key and secret
    COUNTERSIGN_DEMO: '1',
    PAYLOAD_SECRET: 'a secret of a throw-away installation',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
}

const patience = 180_000

function start(place: Place, args: string[]) {
  const child = spawn(process.execPath, ['-C', 'production', place.server, ...args], {
    env: environmentOf(place) as NodeJS.ProcessEnv,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)))
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit').then(() => process.off('exit', kill))
  return { child, ended, said: () => said }
}

/** Fills the empty database with people, what pages pull in, and `pages` drafts. */
export async function fill(place: Place, pages: number): Promise<void> {
  const { child, ended, said } = start(place, ['fill', String(pages)])
  await ended
  if (child.exitCode !== 0) throw new Error(`the database could not be filled: ${said()}`)
}

/** @throws if the process ends before it works, with what it said. */
export async function startWorker(place: Place, clients: number, hear: (line: Line) => void): Promise<Worker> {
  const started = performance.now()
  const { child, ended, said } = start(place, ['work', String(clients)])
  const lines = createInterface({ input: child.stdio[3] as Readable })
  const silent = once(lines, 'close')
  let ready = () => {}
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  lines.on('line', (text) => {
    const line = parse(text)
    if (line?.says === 'ready') ready()
    else if (line) hear(line)
  })
  const gone = async () => {
    await ended
    await silent
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await gone()
  }
  const late = setTimeout(() => void child.kill('SIGKILL'), patience)
  const ok = await Promise.race([isReady.then(() => true), ended.then(() => false)])
  clearTimeout(late)
  if (!ok) throw new Error(`a server process did not start: ${said().trim() || 'it said nothing'}`)
  return {
    pid: child.pid ?? 0,
    readyAfter: performance.now() - started,
    kill,
    ended: () => hasEnded(child),
    async stop() {
      child.stdin?.end()
      const cut = setTimeout(() => void child.kill('SIGKILL'), 30_000)
      await gone()
      clearTimeout(cut)
    },
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** The last line of a killed process may be half a line: it was not acknowledged. */
function parse(text: string): Line | null {
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}
