import { checkpointFormat, readCheckpointLine, type CheckpointBody, type NamedHead } from '../audit/checkpoint'
import type { ChainHead } from '../audit/chainEvent'
import { hashText } from '../canonical/hash'
import type { RecordVerifier } from '../records/signing'
import type { EvidenceReader, StoredCheckpointRow } from './evidence'
import { compareColumns, readRecord } from './readRecord'
import type { Say } from './report'

const batchSize = 500

/** Checkpoints in their order: signed, chained, and every head they name still there with the hash it had. */
export async function checkCheckpoints(
  reader: EvidenceReader,
  verifier: RecordVerifier,
  say: Say,
  counted: (rows: number) => void,
): Promise<void> {
  let head: ChainHead | null = null
  let batch: { checkpoint: string; head: NamedHead }[] = []
  for await (const row of reader.rows('checkpoints')) {
    const due: number = (head?.index ?? 0) + 1
    const gap = row.index !== due
    if (gap) {
      const text = `Checkpoints go from ${due - 1} to ${row.index ?? 'none'}: ${due} was expected.`
      say(row.index !== null && row.index < due ? 'duplicate' : 'checkpoint-gap', 'checkpoints', row.id, text)
    }
    const body = await readCheckpoint(row, verifier, say)
    if (body && !gap && body.previous !== (head?.hash ?? null)) {
      say('previous-mismatch', 'checkpoints', row.id, `Checkpoint ${due} does not name the one before it.`)
    }
    head = { index: Math.max(row.index ?? due, due), hash: hashText(row.record ?? '') }
    batch.push(...(body?.heads ?? []).map((named) => ({ checkpoint: row.id, head: named })))
    while (batch.length >= batchSize) {
      await checkHeads(reader, batch.slice(0, batchSize), say)
      batch = batch.slice(batchSize)
    }
    counted(1)
  }
  if (batch.length > 0) await checkHeads(reader, batch, say)
}

async function readCheckpoint(
  row: StoredCheckpointRow,
  verifier: RecordVerifier,
  say: Say,
): Promise<CheckpointBody | null> {
  if ((await verifier.verify(row.record ?? '', row.jws ?? '')) === null) {
    say('jws-invalid', 'checkpoints', row.id, 'No key of this installation signed this record.')
    return null
  }
  const body = readRecord<CheckpointBody>(row.record, checkpointFormat)
  if (!body) {
    say('record-unreadable', 'checkpoints', row.id, `The record is not canonical text of ${checkpointFormat}.`)
    return null
  }
  const { index, at } = body
  const hash = hashText(row.record ?? '')
  compareColumns<StoredCheckpointRow>(say, 'checkpoints', row, { id: String(index), index, at, hash })
  return body
}

async function checkHeads(
  reader: EvidenceReader,
  batch: readonly { checkpoint: string; head: NamedHead }[],
  say: Say,
): Promise<void> {
  const found = new Map<string, string | null>()
  for (const one of await reader.findHeads(batch.map(({ head }) => head))) {
    found.set(`${one.index} ${one.stream}`, one.hash)
  }
  for (const { checkpoint, head } of batch) {
    const { stream, index, hash } = head
    const is = found.get(`${index} ${stream}`)
    if (is === hash) continue
    const what = is === undefined ? 'is no longer there' : 'is another one now'
    say('checkpoint-head-missing', 'checkpoints', checkpoint, `Entry ${index} of ${stream}, which it names, ${what}.`)
  }
}

/** The file outside the database: what it holds and the database lacks tells that the database is an older copy. */
export async function checkFile(
  reader: EvidenceReader,
  lines: AsyncIterable<string>,
  verifier: RecordVerifier,
  say: Say,
  counted: (lines: number) => void,
): Promise<void> {
  let number = 0
  let batch: { line: number; index: number; hash: string }[] = []
  for await (const line of lines) {
    number++
    const read = await readLine(line, verifier)
    if (typeof read === 'string') say('file-line-unreadable', 'file', String(number), read)
    else batch.push({ line: number, ...read })
    if (batch.length >= batchSize) {
      await checkLines(reader, batch, say)
      batch = []
    }
    counted(1)
  }
  if (batch.length > 0) await checkLines(reader, batch, say)
}

async function readLine(line: string, verifier: RecordVerifier): Promise<{ index: number; hash: string } | string> {
  const read = readCheckpointLine(line)
  if (!read) return 'The line was cut short or is not one of a checkpoint.'
  const body = readRecord<CheckpointBody>(read.record, checkpointFormat)
  if (!body) return `The line’s record is not canonical text of ${checkpointFormat}.`
  if ((await verifier.verify(read.record, read.jws)) === null) return 'No key of this installation signed this line.'
  return { index: body.index, hash: hashText(read.record) }
}

async function checkLines(
  reader: EvidenceReader,
  batch: readonly { line: number; index: number; hash: string }[],
  say: Say,
): Promise<void> {
  const found = new Map<number, string | null>()
  for (const { index, hash } of await reader.findCheckpoints(batch.map((one) => one.index))) found.set(index, hash)
  for (const { line, index, hash } of batch) {
    if (found.get(index) === hash) continue
    const what = found.has(index) ? 'has another one in its place' : 'does not have it: is it an older copy?'
    say('file-line-unknown', 'file', String(line), `The file holds checkpoint ${index}; the database ${what}.`)
  }
}
