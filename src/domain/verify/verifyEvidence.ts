/**
 * Recomputes all that this installation claims: every hash, signature and chain, every publication's signatures, the
 * pointers, the checkpoints and the file outside the database. Pure but for what the reader reads; believes nothing that
 * is not signed, chained or recomputed here.
 *
 * What it cannot see: evidence removed together with every checkpoint that names it, in the database and in the file.
 * That is why the file belongs on other storage (docs/adr/0006).
 */
import type { AuditEvent } from '../audit/auditEvent'
import { articleOfStream, editionsHead } from '../audit/streams'
import type { RecordVerifier } from '../records/signing'
import { sortEvents } from './articleEvents'
import { checkChain, type ChainCheck } from './checkChain'
import { checkCheckpoints, checkFile } from './checkCheckpoints'
import { checkEditionLog } from './checkEditionLog'
import { checkEditions } from './checkEditions'
import { checkLive, checkWorkflow } from './checkPointers'
import { checkReviews } from './checkReviews'
import { checkSignatures } from './checkSignatures'
import { checkSigners } from './checkSigners'
import { checkSnapshots } from './checkSnapshots'
import {
  evidenceTables,
  type EditionRow,
  type EvidenceKind,
  type EvidenceReader,
  type HeadRow,
  type LiveRow,
  type ReviewRow,
  type SignatureRow,
  type SnapshotRow,
  type WorkflowRow,
} from './evidence'
import { mergeByStream, type StreamRow } from './mergeByStream'
import { problemLimit, type Problem, type Say, type VerifyReport } from './report'

export interface VerifyOptions {
  verifier: RecordVerifier
  /**
   * Whole lines of the file outside the database, as it was before the reader's moment; `missing` if there is no such
   * file; `null` if it is not to be asked.
   */
  checkpointLines: AsyncIterable<string> | 'missing' | null
  /** Rows read so far, of how many there are. */
  onProgress?: (done: number, total: number) => void
  /** Each problem as it is found, as far as the report names it: what is known where a run does not come to its end. */
  onProblem?: (problem: Problem) => void
}

/** What belongs to one audit stream; for an article's, all evidence of the article. */
interface StreamEvidence {
  stream: string
  chain: ChainCheck
  /** Of an article only: other streams can be long, and nothing else is compared with their events. */
  events: AuditEvent[]
  workflow: WorkflowRow[]
  snapshots: SnapshotRow[]
  reviews: ReviewRow[]
  signatures: SignatureRow[]
  editions: EditionRow[]
  live: LiveRow[]
  heads: HeadRow[]
}

export async function verifyEvidence(reader: EvidenceReader, options: VerifyOptions): Promise<VerifyReport> {
  const { verifier, checkpointLines, onProgress, onProblem } = options
  const problems: Problem[] = []
  let more = 0
  const say: Say = (code, kind, id, message) => {
    if (problems.length >= problemLimit) return void more++
    const problem = { code, kind, id, message }
    problems.push(problem)
    onProblem?.(problem)
  }

  const kinds = Object.keys(evidenceTables) as EvidenceKind[]
  const there = new Map<EvidenceKind, number>()
  for (const kind of kinds) there.set(kind, await reader.count(kind))
  const total = [...there.values()].reduce((sum, rows) => sum + rows, 0)
  const read = new Map<EvidenceKind, number>(kinds.map((kind) => [kind, 0]))
  let done = 0
  const count = (kind: EvidenceKind, rows = 1) => {
    read.set(kind, (read.get(kind) ?? 0) + rows)
    done += rows
    onProgress?.(done, total)
  }

  let streams = 0
  let current: StreamEvidence | null = null
  let editionsRow: HeadRow | null = null
  const conclude = async (evidence: StreamEvidence | null) => {
    if (!evidence) return
    streams++
    try {
      const article = articleOfStream(evidence.stream)
      if (article !== null) await checkArticle(article, evidence, verifier, say)
      else if (evidence.stream === editionsHead) editionsRow = evidence.heads[0] ?? null
      else checkHead(evidence, say)
    } catch (error) {
      // only a record that is canonical JSON of a known format but not of its shape gets here
      say(
        'record-unreadable',
        'stream',
        evidence.stream,
        `A record of this stream has not the shape of its format: ${String(error)}`,
      )
    }
  }
  for await (const item of mergeByStream(reader)) {
    if (item.stream !== current?.stream) {
      await conclude(current)
      current = newEvidence(item.stream, say)
    }
    addRow(current, item, say)
    count(item.kind)
  }
  await conclude(current)

  count('editionLog', await checkEditionLog(reader, editionsRow, say))
  await checkCheckpoints(reader, verifier, say, (rows) => count('checkpoints', rows))
  let lines = 0
  if (checkpointLines === 'missing') {
    if ((there.get('checkpoints') ?? 0) > 0)
      say('file-missing', 'file', '', 'There are checkpoints but no file of them.')
  } else if (checkpointLines) {
    await checkFile(reader, checkpointLines, verifier, say, (more) => (lines += more))
  }

  for (const kind of kinds) {
    const [is, was] = [read.get(kind), there.get(kind)]
    if (is !== was) {
      say('rows-unread', evidenceTables[kind].table, '', `${was} rows are there and ${is} could be read in order.`)
    }
  }
  const { editionLog: _twice, ...counted } = Object.fromEntries(read)
  return { ok: problems.length === 0, counted: { ...counted, streams, lines }, problems, more }
}

function newEvidence(stream: string, say: Say): StreamEvidence {
  return {
    stream,
    chain: checkChain(stream, say),
    events: [],
    workflow: [],
    snapshots: [],
    reviews: [],
    signatures: [],
    editions: [],
    live: [],
    heads: [],
  }
}

function addRow(evidence: StreamEvidence, item: StreamRow, say: Say): void {
  switch (item.kind) {
    case 'workflow':
      evidence.workflow.push(item.row)
      break
    case 'snapshots':
      evidence.snapshots.push(item.row)
      break
    case 'reviews':
      evidence.reviews.push(item.row)
      break
    case 'signatures':
      evidence.signatures.push(item.row)
      break
    case 'editions':
      evidence.editions.push(item.row)
      break
    case 'live':
      evidence.live.push(item.row)
      break
    case 'heads':
      evidence.heads.push(item.row)
      break
    case 'events':
      addEvent(evidence, item.row, say)
  }
}

function addEvent(evidence: StreamEvidence, row: Parameters<ChainCheck['next']>[0], say: Say): void {
  try {
    const event = evidence.chain.next(row)
    if (event && articleOfStream(evidence.stream) !== null) evidence.events.push(event)
  } catch {
    say('record-unreadable', 'audit-events', row.id, 'The record has not the shape of its format.')
  }
}

async function checkArticle(
  article: string,
  evidence: StreamEvidence,
  verifier: RecordVerifier,
  say: Say,
): Promise<void> {
  const events = sortEvents(evidence.events, say)
  const snapshots = checkSnapshots(evidence.snapshots, events, say)
  const contributors = checkReviews(evidence.reviews, events, say)
  const signatures = await checkSignatures(evidence.signatures, snapshots, events, verifier, say)
  const editions = await checkEditions(evidence.editions, snapshots, events, verifier, say)
  for (const edition of editions) {
    if (edition.kind === 'publication') checkSigners(edition, signatures, contributors, events, say)
  }
  await checkLive(article, evidence.live, editions, verifier, say)
  checkWorkflow(article, evidence.workflow, editions, { head: evidence.chain.head(), events: evidence.events }, say)
}

function checkHead({ stream, heads, chain }: StreamEvidence, say: Say): void {
  const [row] = heads
  const head = chain.head()
  if ((row?.index ?? 0) !== (head?.index ?? 0) || (row?.hash ?? null) !== (head?.hash ?? null)) {
    say(
      'head-mismatch',
      'heads',
      stream,
      `${stream} ends at event ${head?.index ?? 0}, its head says ${row?.index ?? 0}.`,
    )
  }
}
