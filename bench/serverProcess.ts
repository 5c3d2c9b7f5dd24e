import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

export interface ServerProcess {
  /** `http://127.0.0.1:<port>`. */
  address: string
  pid: number
  /** Milliseconds from starting the process to the first good answer. */
  readyAfter: number
  stop: () => Promise<void>
}

/** Starts a server on a free port and waits until `path` is answered with 200. */
export async function startServer(args: string[], env: Record<string, string>, path: string): Promise<ServerProcess> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit')
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const patience = setTimeout(kill, 10_000)
    await ended
    clearTimeout(patience)
  }
  const address = `http://127.0.0.1:${port}`
  for (const deadline = started + 30_000; !(await answers(`${address}${path}`)); await sleep(2)) {
    if (child.exitCode === null && performance.now() < deadline) continue
    await stop()
    throw new Error(`${args.join(' ')} did not come up: ${said}`)
  }
  return { address, pid: child.pid ?? 0, readyAfter: performance.now() - started, stop }
}

/** Resident memory of a process, in MB. */
export async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout.trim()) / 1024
}

/** Processor time a process has used so far, in milliseconds; `null` where /proc does not tell. */
export function processorTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // in ticks, of which Linux tells every process 100 a second
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url)
    await answer.arrayBuffer()
    return answer.ok
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
