import { editionsHead } from '../audit/streams'
import type { EvidenceReader, HeadRow } from './evidence'
import type { Say } from './report'

/** The log of all editions: `seq` without gaps, and its head where the log ends. */
export async function checkEditionLog(reader: EvidenceReader, head: HeadRow | null, say: Say): Promise<number> {
  let seq = 0
  let hash: string | null = null
  let rows = 0
  for await (const row of reader.rows('editionLog')) {
    rows++
    if (row.seq !== seq + 1) {
      const text = `The log of editions goes from ${seq} to ${row.seq ?? 'none'}: ${seq + 1} was expected.`
      say(row.seq !== null && row.seq <= seq ? 'duplicate' : 'seq-gap', 'editions', row.id, text)
    }
    seq = Math.max(row.seq ?? seq, seq)
    hash = row.hash
  }
  if ((head?.index ?? 0) !== seq || (head?.hash ?? null) !== hash) {
    say(
      'head-mismatch',
      'heads',
      editionsHead,
      `The log of editions ends at ${seq}, its head says ${head?.index ?? 0}.`,
    )
  }
  return rows
}
