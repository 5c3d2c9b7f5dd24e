/** A disk of its own that can be filled to the last byte without harm to anything else on this machine. */
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { CannotTry } from './outcome'

export interface SmallDisk {
  folder: string
  fill(): void
  /** Takes away what `fill` wrote. */
  free(): void
  close(): void
}

const megabytes = 96

/** @throws CannotTry where file systems may not be mounted. */
export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-small-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { encoding: 'utf8' })
  if (mounted.status !== 0) {
    rmdirSync(folder)
    throw new CannotTry(`no tmpfs can be mounted here: ${(mounted.stderr || String(mounted.error)).trim()}`)
  }
  const unmount = () => {
    spawnSync('umount', ['--lazy', folder])
    rmdirSync(folder)
  }
  process.once('exit', unmount)
  const ballast = path.join(folder, 'ballast')
  return {
    folder,
    fill: () => writeUntilFull(ballast),
    free: () => rmSync(ballast, { force: true }),
    close() {
      process.off('exit', unmount)
      unmount()
    },
  }
}

/** Big pieces first; what is left after them in small ones. */
function writeUntilFull(file: string): void {
  const descriptor = openSync(file, 'a')
  try {
    for (const size of [1_048_576, 4_096, 1]) {
      const piece = Buffer.alloc(size)
      while (wrote(descriptor, piece));
    }
  } finally {
    closeSync(descriptor)
  }
}

function wrote(descriptor: number, piece: Buffer): boolean {
  try {
    return writeSync(descriptor, piece) === piece.length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}
