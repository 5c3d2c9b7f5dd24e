import { articleStream } from '../audit/streams'
import type { EvidenceReader, EvidenceRows } from './evidence'

const mergedKinds = [
  'workflow',
  'snapshots',
  'reviews',
  'signatures',
  'editions',
  'live',
  'heads',
  'events',
] as const satisfies (keyof EvidenceRows)[]
type MergedKind = (typeof mergedKinds)[number]

/** A row and the audit stream it belongs to. */
export type StreamRow = { [Kind in MergedKind]: { stream: string; kind: Kind; row: EvidenceRows[Kind] } }[MergedKind]

/**
 * All rows of all kinds, stream by stream, so that no more than one article's evidence is in memory at a time. Within a
 * stream the kinds come in the order above, each in its table's order.
 */
export async function* mergeByStream(reader: EvidenceReader): AsyncGenerator<StreamRow> {
  const cursors = mergedKinds.map((kind) => streamRows(reader, kind))
  const next = await Promise.all(cursors.map((cursor) => cursor.next()))
  for (;;) {
    let first = -1
    for (const [at, { done, value }] of next.entries()) {
      const least: StreamRow | undefined = next[first]?.value
      if (!done && value && (!least || compareCodePoints(value.stream, least.stream) < 0)) first = at
    }
    const cursor = cursors[first]
    const found = next[first]
    if (!cursor || !found?.value) return
    yield found.value
    next[first] = await cursor.next()
  }
}

async function* streamRows(reader: EvidenceReader, kind: MergedKind): AsyncGenerator<StreamRow, undefined> {
  for await (const row of reader.rows(kind)) {
    // the compiler cannot see that `row` belongs to `kind`
    yield { stream: streamOf(kind, row), kind, row } as StreamRow
  }
  return undefined
}

function streamOf(kind: MergedKind, row: EvidenceRows[MergedKind]): string {
  if (kind === 'heads') return row.id
  if ('stream' in row) return row.stream ?? ''
  return articleStream(kind === 'workflow' ? row.id : (('article' in row ? row.article : null) ?? ''))
}

/** As databases compare text by its UTF-8 bytes. Code units differ from that only where surrogates meet U+E000 and above. */
export function compareCodePoints(some: string, other: string): number {
  const length = Math.min(some.length, other.length)
  for (let at = 0; at < length; at++) {
    const [a, b] = [some.charCodeAt(at), other.charCodeAt(at)]
    if (a !== b) return rank(a) - rank(b)
  }
  return some.length - other.length
}

function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800
  return unit >= 0xd800 ? unit + 0x2000 : unit
}
