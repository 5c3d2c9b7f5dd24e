import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository; every script runs from here whatever the caller's folder was. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Path of a locally installed command, e.g. `localBin('jest')`. */
export function localBin(name) {
  return path.join(root, 'node_modules', '.bin', name)
}

export function seconds(since) {
  return (performance.now() - since) / 1000
}

/**
 * Runs a command in the repository's root and waits for it. Never throws for an exit code.
 *
 * @param {string[]} argv command and arguments
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean | 'errors', onLine?: (line: string) => void }} options `show`: straight to
 *   this terminal (`'errors'`: only what it writes to stderr), otherwise collected in `output`; `onLine` is told each collected line as it comes
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export async function runCommand([command, ...args], { env = {}, show = false, onLine } = {}) {
  const started = performance.now()
  let output = ''
  let unfinished = ''
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show === true ? 'inherit' : ['ignore', 'pipe', show === 'errors' ? 'inherit' : 'pipe'],
  })
  const collect = (chunk) => {
    output += chunk
    if (!onLine) return
    const lines = (unfinished + chunk).split('\n')
    unfinished = lines.pop()
    lines.forEach(onLine)
  }
  child.stdout?.setEncoding('utf8').on('data', collect)
  child.stderr?.setEncoding('utf8').on('data', collect)
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`
      resolve(127)
    })
    // a signal has no exit code: it is a failure as well
    child.on('close', (exitCode) => resolve(exitCode ?? 1))
  })
  return { code, output, seconds: seconds(started) }
}
