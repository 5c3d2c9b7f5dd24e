import { MongoClient, type ClientSession, type Db } from 'mongodb'

import { editionsHead } from '../../domain/audit/streams'
import { DomainError } from '../../domain/errors'
import { evidenceTables, type EvidenceKind, type EvidenceReader } from '../../domain/verify/evidence'
import { readColumn, type OpenEvidence } from './openEvidence'

/** Snapshots hold whole pages: some ten megabytes at a time. */
const pageSize = 500

export async function openMongoEvidence(uri: string): Promise<OpenEvidence> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000, appName: 'countersign-verify' })
  try {
    await client.connect()
    // one moment for all reads; the server keeps it for minSnapshotHistoryWindowInSeconds (300 unless set)
    const session = client.startSession({ snapshot: true })
    return {
      ...mongoEvidence(client.db(), session),
      async close() {
        await session.endSession()
        await client.close()
      },
    }
  } catch (error) {
    await client.close()
    throw error
  }
}

interface Stored {
  _id: string
  [column: string]: unknown
}

function mongoEvidence(db: Db, session: ClientSession): EvidenceReader {
  const collection = (kind: EvidenceKind) => db.collection<Stored>(evidenceTables[kind].table)
  return {
    async count(kind) {
      return explained(() => collection(kind).countDocuments({}, { session }))
    },
    async *rows(kind) {
      const { columns, order } = evidenceTables[kind]
      const cursor = collection(kind)
        .find({}, { session, allowDiskUse: true, batchSize: pageSize })
        .project(Object.fromEntries(Object.keys(columns).map((name) => [stored(name), 1])))
        .sort(Object.fromEntries(order.map((name) => [stored(name), 1])))
      try {
        for (;;) {
          const document = await explained(() => cursor.next())
          if (!document) return
          yield toRow(document as Stored, columns) as never
        }
      } finally {
        await cursor.close()
      }
    },
    async findHeads(heads) {
      const events = heads
        .filter(({ stream }) => stream !== editionsHead)
        .map(({ stream, index }) => ({ stream, index }))
      const seqs = heads.filter(({ stream }) => stream === editionsHead).map(({ index }) => index)
      const found: Stored[] = []
      if (events.length > 0) {
        found.push(...(await explained(() => collection('events').find({ $or: events }, { session }).toArray())))
      }
      if (seqs.length > 0) {
        const editions = () =>
          collection('editions')
            .find({ seq: { $in: seqs } }, { session })
            .toArray()
        found.push(...(await explained(editions)).map((row) => ({ ...row, stream: editionsHead, index: row.seq })))
      }
      return found.map(({ stream, index, hash }) => ({
        stream: String(stream),
        index: Number(index),
        hash: textOrNull(hash),
      }))
    },
    async findCheckpoints(indexes) {
      const found = () =>
        collection('checkpoints')
          .find({ index: { $in: [...indexes] } }, { session })
          .toArray()
      return (await explained(found)).map(({ index, hash }) => ({ index: Number(index), hash: textOrNull(hash) }))
    },
  }
}

const stored = (name: string) => (name === 'id' ? '_id' : name)
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

function toRow(document: Stored, columns: Record<string, 'text' | 'number' | 'json'>): object {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, readColumn(document[stored(name)], type)]),
  )
}

/** The server forgets old moments; that is no fault of the evidence, so it is said in words. */
async function explained<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    const name = error instanceof Error && 'codeName' in error ? error.codeName : null
    if (name !== 'SnapshotTooOld' && name !== 'SnapshotUnavailable') throw error
    throw new DomainError(
      'evidence-unreadable',
      'The database no longer has the moment at which reading began: verifying took longer than it keeps one. ' +
        'Raise the server parameter minSnapshotHistoryWindowInSeconds (default 300) and run it again.',
    )
  }
}
