import { editionsHead } from '../../src/domain/audit/streams'
import {
  evidenceTables,
  type EvidenceKind,
  type EvidenceReader,
  type EvidenceRows,
} from '../../src/domain/verify/evidence'
import type { Tables } from './evidence'

/** Reads rows in memory in the order that the databases give. */
export function evidenceReader(tables: Tables): EvidenceReader {
  const rowsOf = <Kind extends EvidenceKind>(kind: Kind): EvidenceRows[Kind][] =>
    (kind === 'editionLog' ? tables.editions : tables[kind as Exclude<Kind, 'editionLog'>]) as EvidenceRows[Kind][]
  return {
    count: (kind) => Promise.resolve(rowsOf(kind).length),
    async *rows(kind) {
      const order: string[] = evidenceTables[kind].order
      yield* [...rowsOf(kind)].sort((a, b) => {
        for (const column of order) {
          const [x, y] = [a[column as keyof typeof a], b[column as keyof typeof b]] as [
            string | number,
            string | number,
          ]
          if (x !== y) return x < y ? -1 : 1
        }
        return 0
      })
      await Promise.resolve()
    },
    findHeads: (heads) =>
      Promise.resolve(
        heads.flatMap(({ stream, index }) =>
          stream === editionsHead
            ? tables.editions.filter(({ seq }) => seq === index).map(({ hash }) => ({ stream, index, hash }))
            : tables.events
                .filter((row) => row.stream === stream && row.index === index)
                .map(({ hash }) => ({ stream, index, hash })),
        ),
      ),
    findCheckpoints: (indexes) =>
      Promise.resolve(
        tables.checkpoints.flatMap(({ index, hash }) =>
          index !== null && indexes.includes(index) ? [{ index, hash }] : [],
        ),
      ),
  }
}
