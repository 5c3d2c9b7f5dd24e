import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface RunningStudio {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  address: string
  /** The SQLite file it works on, unless it was given another database. */
  databaseFile: string
  stop: () => Promise<void>
}

export interface StudioOptions {
  /** Default: a SQLite file in the data folder, which is a temporary one. */
  databaseUri?: string
  /** Without the demonstration: nobody is in it yet. */
  empty?: boolean
}

/** How long a start with the demonstration may take on a slow machine, in milliseconds. */
export const startTimeout = 240_000

/**
 * The built studio (`npm run build`) as a process of its own on a free port, filled with the demonstration. Everything
 * it writes goes with it when it is stopped, and it goes with the process that started it.
 */
export async function startStudio({ databaseUri, empty = false }: StudioOptions = {}): Promise<RunningStudio> {
  if (!existsSync('dist/studio.mjs')) throw new Error('The studio is not built. Run `npm run build` first.')
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-studio-'))
  const port = await freePort()
  const studio = spawn(process.execPath, ['-C', 'production', 'dist/studio.mjs'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PORT: String(port),
      ...(empty ? ownSecrets() : { COUNTERSIGN_DEMO: '1' }),
      COUNTERSIGN_DATA_DIR: folder,
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      ...(databaseUri ? { DATABASE_URI: databaseUri } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const listen = (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-20_000))
  studio.stdout.on('data', listen)
  studio.stderr.on('data', listen)
  const kill = () => void studio.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(studio, 'exit')

  const stop = async () => {
    process.off('exit', kill)
    if (studio.exitCode === null && studio.signalCode === null) {
      studio.kill('SIGTERM')
      const patience = setTimeout(() => studio.kill('SIGKILL'), 15_000)
      await ended
      clearTimeout(patience)
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const address = `http://127.0.0.1:${port}`
  try {
    // the studio leaves `complete` behind once the demonstration is whole
    await until(async () => {
      if (studio.exitCode !== null) throw new Error('The studio ended before it was ready.')
      return (empty || existsSync(path.join(folder, 'complete'))) && (await answers(`${address}/healthz`))
    })
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`, { cause: error })
  }
  return { address, databaseFile: path.join(folder, 'countersign.db'), stop }
}

/** What a production start needs that the demonstration makes by itself. */
function ownSecrets() {
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { PAYLOAD_SECRET: randomBytes(32).toString('hex'), COUNTERSIGN_SIGNING_KEY: JSON.stringify(key) }
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + startTimeout - 20_000
  while (!(await ready())) {
    if (Date.now() > deadline) throw new Error('The studio was not ready in time.')
    await sleep(200)
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
