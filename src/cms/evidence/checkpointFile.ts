import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the file if there is none. */
export async function createFile(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await (await open(file, 'a', 0o640)).close()
}

/** Appends whole lines and returns when they are on the disk. Several processes may share the file. */
export async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'a', 0o640)
  try {
    await handle.appendFile(lines.map((line) => `${line}\n`).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Takes away the part of a line that a process killed while it wrote has left at the end: what is appended next would
 * otherwise continue it. The checkpoint itself is in the database. Leaves a line alone that is still growing.
 */
export async function dropUnfinishedLine(file: string, pauseMs = 200): Promise<void> {
  const end = await endOfLastLine(file)
  if (end === null || end.unfinished === 0) return
  await new Promise((resolve) => setTimeout(resolve, pauseMs))
  const later = await endOfLastLine(file)
  if (later?.size !== end.size || later.unfinished !== end.unfinished) return
  const handle = await open(file, 'r+')
  try {
    await handle.truncate(end.size - end.unfinished)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Size of the file and how much of it stands after the last line end; `null` if there is no file. */
async function endOfLastLine(file: string): Promise<{ size: number; unfinished: number } | null> {
  const handle = await open(file, 'r').catch(() => null)
  if (!handle) return null
  try {
    const { size } = await handle.stat()
    const chunk = Buffer.alloc(64 * 1024)
    for (let end = size; end > 0; end -= chunk.length) {
      const start = Math.max(0, end - chunk.length)
      const { bytesRead } = await handle.read(chunk, 0, end - start, start)
      const at = chunk.subarray(0, bytesRead).lastIndexOf(10)
      if (at >= 0) return { size, unfinished: size - (start + at + 1) }
    }
    return { size, unfinished: size }
  } finally {
    await handle.close()
  }
}
