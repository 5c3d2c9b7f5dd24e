import { setImmediate as nextTurn } from 'node:timers/promises'

import type { EvidenceReader } from '../../domain/verify/evidence'

/** Rows between two turns of the event loop: some milliseconds of hashing. */
const rowsPerTurn = 50

/**
 * A reader that lets the process do its other work between rows: SQLite's driver answers at once, so that a run of a
 * million rows would otherwise keep a studio from everything else until it is done. Ends with the signal's reason.
 */
export function readPolitely(reader: EvidenceReader, signal?: AbortSignal): EvidenceReader {
  let rows = 0
  return {
    ...reader,
    async *rows(kind) {
      for await (const row of reader.rows(kind)) {
        if (++rows % rowsPerTurn === 0) await nextTurn()
        signal?.throwIfAborted()
        yield row
      }
    },
  }
}
