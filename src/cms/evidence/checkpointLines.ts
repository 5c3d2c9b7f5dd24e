import { createReadStream, existsSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * The file of checkpoints as it is now: ask before the database is opened, so that every line was in the database by
 * then. A last line without an end is left out: it is still being written, or was when its process died.
 */
export function checkpointLines(file: string): AsyncIterable<string> | 'missing' {
  if (!existsSync(file)) return 'missing'
  const { size } = statSync(file)
  return wholeLines(file, size)
}

async function* wholeLines(file: string, size: number): AsyncGenerator<string> {
  if (size === 0) return
  let ended = false
  const bytes = createReadStream(file, { end: size - 1 })
  bytes.on('data', (chunk) => {
    ended = chunk.at(-1) === 10
  })
  let held: string | null = null
  for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
    if (held !== null) yield held
    held = line
  }
  if (held !== null && ended) yield held
}
