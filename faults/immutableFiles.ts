/**
 * Files that nobody may change, not even root and not even who has them open: modes bind neither. That is what a file
 * system does to its files when it turns read-only after an error.
 */
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { CannotTry } from './outcome'

/** @throws CannotTry where this has no effect. */
export function makeImmutable(files: readonly string[]): void {
  change('+i', files)
}

export function makeMutable(files: readonly string[]): void {
  change('-i', files)
}

function change(how: '+i' | '-i', files: readonly string[]): void {
  const there = files.filter((file) => existsSync(file))
  const { status, stderr, error } = spawnSync('chattr', [how, ...there], { encoding: 'utf8' })
  if (status !== 0) throw new CannotTry(`chattr ${how} does not work here: ${(stderr || String(error)).trim()}`)
}

/** @throws CannotTry if a file in the temporary folder can be written to after all. */
export function demandImmutability(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-immutable-'))
  const file = path.join(folder, 'file')
  const descriptor = openSync(file, 'w')
  try {
    makeImmutable([file])
    try {
      writeSync(descriptor, 'x')
    } catch {
      return
    } finally {
      makeMutable([file])
    }
    throw new CannotTry(`the file system of ${tmpdir()} lets an immutable file be written to that is open already`)
  } finally {
    closeSync(descriptor)
    rmSync(folder, { recursive: true, force: true })
  }
}
