import type { Payload } from 'payload'

import { readEnv } from '../../config/env'
import { signingKey } from '../signingKey'
import { slugs } from '../slugs'
import { rowsOf } from '../stores/rows'
import { createFile, dropUnfinishedLine } from './checkpointFile'
import { writeCheckpoint, type CheckpointOptions } from './writeCheckpoint'

export interface Checkpoints {
  /** Writes the last one, if anything moved, and ends. */
  stop(): Promise<void>
}

/**
 * Writes a checkpoint every few seconds as long as something moves, by the server's key and to its file unless told
 * otherwise. A failure is logged and tried again: what it would
 * have covered is covered by the next. Any number of processes may do this side by side.
 */
export async function startCheckpoints(
  payload: Payload,
  { everyMs = 5_000, ...given }: Partial<CheckpointOptions> & { everyMs?: number } = {},
): Promise<Checkpoints> {
  const options: CheckpointOptions = {
    ...given,
    signer: given.signer ?? (await signingKey()),
    file: given.file ?? readEnv().checkpointFile,
  }
  // from before the first checkpoint, so that a missing file is one that somebody took away, also to who looks between the
  // first row and its line; later it is not made up for
  const [any] = await rowsOf(payload).find(slugs.checkpoints, {}, { limit: 1, columns: { index: true } })
  if (!any) await createFile(options.file)
  await dropUnfinishedLine(options.file)
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  async function write(): Promise<void> {
    try {
      await writeCheckpoint(payload, options)
    } catch (error) {
      payload.logger.error({ err: error }, 'The checkpoint could not be written. It is tried again.')
    }
  }
  function schedule(): void {
    if (stopped) return
    timer = setTimeout(() => {
      running = write().finally(schedule)
    }, everyMs)
    // a process that has nothing else to do ends
    timer.unref()
  }

  schedule()
  return {
    async stop() {
      if (stopped) return running
      stopped = true
      clearTimeout(timer)
      running = running.then(write)
      return running
    },
  }
}
