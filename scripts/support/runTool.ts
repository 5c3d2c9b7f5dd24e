import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program and gives what it printed; undefined where there is no such program or it fails or takes too long. */
export async function runTool(command: string, args: string[], timeoutMs: number): Promise<string | undefined> {
  try {
    const { stdout } = await execute(command, args, { timeout: timeoutMs, maxBuffer: 16 * 1024 * 1024 })
    return stdout
  } catch {
    return undefined
  }
}
