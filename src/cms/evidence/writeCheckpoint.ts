import type { Payload } from 'payload'

import type { ChainHead } from '../../domain/audit/chainEvent'
import { checkpointLine, makeCheckpoint, type CheckpointRow } from '../../domain/audit/checkpoint'
import type { RecordSigner } from '../../domain/records/signing'
import { inTransaction } from '../../database/inTransaction'
import { byId, rowsOf } from '../stores/rows'
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
  const { signer, file, now = () => new Date().toISOString() } = options
  // read and signed before the transaction, which so stays short whatever there is to read: that nobody was faster is
  // what the unique index asks
  const at = now()
  const { previous, heads } = await findMovedHeads(payload, at)
  const made: CheckpointRow[] = []
  for (let from = 0; from < heads.length; from += headsPerCheckpoint) {
    const last: ChainHead | null = made.at(-1) ?? previous
    made.push(await makeCheckpoint(last, heads.slice(from, from + headsPerCheckpoint), at, signer))
  }
  const [first] = made
  if (!first || !(await insert(payload, made, first))) return []
  await appendLines(file, made.map(checkpointLine))
  return made
}

/** All or none; `false` if the place of the first is taken. */
async function insert(payload: Payload, made: readonly CheckpointRow[], first: CheckpointRow): Promise<boolean> {
  const inPlace = () => rowsOf(payload).findOne(slugs.checkpoints, byId(first.id))
  try {
    await inTransaction(
      payload,
      async (req) => {
        for (const row of made) await rowsOf(payload, req).create(slugs.checkpoints, { ...row })
      },
      { wasCommitted: async () => (await inPlace())?.hash === first.hash },
    )
    return true
  } catch (error) {
    // the row that is there says so, however the database words it
    if (await inPlace()) return false
    throw error
  }
}
