/**
 * `countersign.checkpoint/1` (docs/formats.md): where the chains stood at a moment. Signed, chained to the checkpoint
 * before it, and also written to a file outside the database, so that a missing tail, a deleted row or an older copy of
 * the database shows.
 */
import { canonicalise } from '../canonical/canonicalise'
import { hashText } from '../canonical/hash'
import type { Hash } from '../records/snapshot'
import type { RecordSigner } from '../records/signing'
import type { ChainHead } from './chainEvent'

export const checkpointFormat = 'countersign.checkpoint/1'

/** `stream` is an audit stream, or `editions`: then `index` is a `seq` and `hash` that edition's. */
export interface NamedHead extends ChainHead {
  stream: string
}

export interface CheckpointBody {
  format: typeof checkpointFormat
  /** Place in the chain of checkpoints, from 1, without gaps. */
  index: number
  /** Hash of the checkpoint before this one. */
  previous: Hash | null
  at: string
  /** Those that moved since the checkpoint before, by code units of the stream's name; each once. */
  heads: NamedHead[]
}

/** Columns of `checkpoints`. The id is the index, so that no two can have one place. */
export interface CheckpointRow {
  id: string
  index: number
  at: string
  hash: Hash
  record: string
  jws: string
}

export async function makeCheckpoint(
  previous: ChainHead | null,
  heads: readonly NamedHead[],
  at: string,
  signer: RecordSigner,
): Promise<CheckpointRow> {
  const index = (previous?.index ?? 0) + 1
  const body: CheckpointBody = {
    format: checkpointFormat,
    index,
    previous: previous?.hash ?? null,
    at,
    heads: [...heads].sort((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : 0)),
  }
  const record = canonicalise(body)
  return { id: String(index), index, at, hash: hashText(record), record, jws: await signer.sign(record) }
}

/** A line of the file outside the database, without its line end. */
export function checkpointLine({ record, jws }: Pick<CheckpointRow, 'record' | 'jws'>): string {
  return canonicalise({ jws, record })
}

/** `null` for a line that is not one. */
export function readCheckpointLine(line: string): { record: string; jws: string } | null {
  try {
    const { record, jws } = JSON.parse(line) as { record?: unknown; jws?: unknown }
    return typeof record === 'string' && typeof jws === 'string' ? { record, jws } : null
  } catch {
    return null
  }
}
