import type { Payload } from 'payload'

import type { ChainHead } from '../../domain/audit/chainEvent'
import { checkpointLine, makeCheckpoint, type CheckpointRow } from '../../domain/audit/checkpoint'
import type { RecordSigner } from '../../domain/records/signing'
import { inTransaction } from '../../database/inTransaction'
import { rowsOf } from '../stores/rows'
import { slugs } from '../slugs'
import { appendLines } from './checkpointFile'
import { findMovedHeads } from './findMovedHeads'

/** A checkpoint is one row and one line: as many heads as fit well into both (a head takes some 150 bytes). */
const headsPerCheckpoint = 1_000

export interface CheckpointOptions {
  signer: RecordSigner
  /** File outside the database, best on other storage. */
  file: string
  now?: () => string
}

/**
 * Signs where all chains stand, stores it and appends it to the file outside the database. Returns what it wrote:
 * nothing if nothing moved, or if another process wrote this checkpoint first, which is then as good.
 */
export async function writeCheckpoint(payload: Payload, options: CheckpointOptions): Promise<CheckpointRow[]> {
  // asked without a transaction first: most of the time nothing moved
  const { heads } = await findMovedHeads(payload)
  if (heads.length === 0) return []
  const written = await insertCheckpoints(payload, options)
  await appendLines(options.file, written.map(checkpointLine))
  return written
}

async function insertCheckpoints(
  payload: Payload,
  { signer, now = () => new Date().toISOString() }: CheckpointOptions,
): Promise<CheckpointRow[]> {
  let first = 1
  try {
    return await inTransaction(payload, async (req) => {
      const { previous, heads } = await findMovedHeads(payload, req)
      first = (previous?.index ?? 0) + 1
      const at = now()
      const written: CheckpointRow[] = []
      let last: ChainHead | null = previous
      for (let from = 0; from < heads.length; from += headsPerCheckpoint) {
        const row: CheckpointRow = await makeCheckpoint(last, heads.slice(from, from + headsPerCheckpoint), at, signer)
        await rowsOf(payload, req).create(slugs.checkpoints, { ...row })
        written.push(row)
        last = row
      }
      return written
    })
  } catch (error) {
    // the place was taken meanwhile: the row that is there says so, however the database words it
    if (await rowsOf(payload).findOne(slugs.checkpoints, { index: { equals: first } })) return []
    throw error
  }
}
