import type { Payload } from 'payload'

import type { ChainHead } from '../../domain/audit/chainEvent'
import type { CheckpointBody, NamedHead } from '../../domain/audit/checkpoint'
import { editionsHead } from '../../domain/audit/streams'
import type { Hash } from '../../domain/records/snapshot'
import { byId, rowsOf } from '../stores/rows'
import { slugs } from '../slugs'

/**
 * An event is named when its action begins and seen when that commits: later by as much as a transaction may take with
 * all its retries. What is older than this was seen by the checkpoint before.
 */
const overlapMs = 120_000

/** Checkpoints of the last `overlapMs`, with room to spare; one that is left out only makes a head stand twice. */
const recentCheckpoints = 50

export interface MovedHeads {
  /** The newest checkpoint. */
  previous: ChainHead | null
  /** Streams with an event that no checkpoint covers, at their newest event; the log of editions with them. */
  heads: NamedHead[]
}

/**
 * Asks what happened since the newest checkpoint. Reads the events of the last minutes only, so that its cost follows
 * the traffic and not the number of articles.
 *
 * @param now ISO instant. A clock that was set back names events earlier than that checkpoint: then it is what counts.
 */
export async function findMovedHeads(payload: Payload, now: string): Promise<MovedHeads> {
  const rows = rowsOf(payload)
  const [newest] = await rows.find(slugs.checkpoints, {}, { sort: '-index', limit: 1 })
  const previous = newest ? { index: Number(newest.index), hash: newest.hash as Hash } : null
  const since = newest ? Math.min(Date.parse(String(newest.at)), Date.parse(now)) - overlapMs : null
  const { docs: events } = await payload.db.find<{ id: string; stream: string; index: number; hash: Hash }>({
    collection: slugs.auditEvents,
    where: since === null ? {} : { id: { greater_than: leastIdAt(since) } },
    select: { stream: true, index: true, hash: true },
    pagination: false,
    limit: 0,
  })
  if (events.length === 0) return { previous, heads: [] }

  const covered = new Map<string, number>()
  for (const { record } of await rows.find(slugs.checkpoints, {}, { sort: '-index', limit: recentCheckpoints })) {
    for (const { stream, index } of (JSON.parse(String(record)) as CheckpointBody).heads) {
      covered.set(stream, Math.max(index, covered.get(stream) ?? 0))
    }
  }
  const moved = new Map<string, NamedHead>()
  for (const { stream, index, hash } of events) {
    if (index <= (covered.get(stream) ?? 0) || index <= (moved.get(stream)?.index ?? 0)) continue
    moved.set(stream, { stream, index, hash })
  }
  if (moved.size === 0) return { previous, heads: [] }

  const log = await rows.findOne(slugs.heads, byId(editionsHead))
  if (log && Number(log.index) > (covered.get(editionsHead) ?? 0)) {
    moved.set(editionsHead, { stream: editionsHead, index: Number(log.index), hash: log.hash as Hash })
  }
  return { previous, heads: [...moved.values()] }
}

/** The least UUIDv7 of a moment: ids of events begin with the time, and they are indexed as they are. */
function leastIdAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}
