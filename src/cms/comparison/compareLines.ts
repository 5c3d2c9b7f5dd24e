import { diffArrays, diffWordsWithSpace } from 'diff'

import type { ComparedLine, Piece } from '../../domain/content/comparison'

/** Two lines with fewer words in common than this share are another line each, not one that was changed. */
const leastInCommon = 0.4

/** What became of the lines of a text. A changed line has its words compared, so that `5 mg` against `50 mg` stands out. */
export function compareLines(before: readonly string[], now: readonly string[]): ComparedLine[] {
  const lines: ComparedLine[] = []
  let deleted: string[] = []
  const flush = (inserted: readonly string[]) => {
    lines.push(...pairUp(deleted, inserted))
    deleted = []
  }
  for (const part of diffArrays([...before], [...now])) {
    if (part.removed) deleted = part.value
    else if (part.added) flush(part.value)
    else {
      flush([])
      lines.push(...part.value.map((text): ComparedLine => ({ kind: 'same', pieces: [{ kind: 'same', text }] })))
    }
  }
  flush([])
  return lines
}

/** Each inserted line against the deleted one most like it, in their order. */
function pairUp(deleted: readonly string[], inserted: readonly string[]): ComparedLine[] {
  const waiting = [...deleted]
  const lines = inserted.flatMap((text): ComparedLine[] => {
    const best = waiting
      .map((one, index) => ({ index, common: wordsInCommon(one, text) }))
      .filter(({ common }) => common >= leastInCommon)
      .toSorted((a, b) => b.common - a.common)
      .at(0)
    if (!best) return [whole('inserted', text)]
    // what was deleted before the line that this one came from stands before it
    const [former = '', ...skipped] = waiting.splice(0, best.index + 1).toReversed()
    return [
      ...skipped.toReversed().map((one) => whole('deleted', one)),
      { kind: 'changed', pieces: compareWords(former, text) },
    ]
  })
  return [...waiting.map((one) => whole('deleted', one)), ...lines]
}

function whole(kind: 'inserted' | 'deleted', text: string): ComparedLine {
  return { kind, pieces: [{ kind, text }] }
}

function compareWords(before: string, now: string): Piece[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }))
}

/** Share of words that both have, of the longer one's. */
export function wordsInCommon(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  const common = b.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
  return common / Math.max(a.length, b.length, 1)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
