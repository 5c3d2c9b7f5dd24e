/**
 * Editions in MongoDB: from the primary, and only what a majority has, since a lagging secondary serves withdrawn
 * pages without an error. The head is read linearizable: the primary asks the others whether it still is the primary,
 * so an answer proves that no edition acknowledged before the question is missing (docs/operations.md).
 */
import { MongoClient, type Document, type Filter } from 'mongodb'

import { editionsHead } from '../../../domain/audit/streams'
import type { EditionStore } from '../editionStore'
import { rowReader } from '../rows'

const read = rowReader({ id: '_id', currentSlug: 'currentSlug', projectionHash: 'projectionHash' })

/** Longest time of one read, in milliseconds; finding a new primary included. */
const patience = 2_000

interface Stored extends Document {
  _id: string
}

/** Connects by itself at the first read, and again after the connection was lost. The database is the one in the URI. */
export function openMongoStore(uri: string): EditionStore {
  const client = new MongoClient(uri, {
    appName: 'countersign-delivery',
    readPreference: 'primary',
    readConcernLevel: 'majority',
    serverSelectionTimeoutMS: patience,
    connectTimeoutMS: patience,
    socketTimeoutMS: 5 * patience,
    waitQueueTimeoutMS: patience,
    maxPoolSize: 10,
  })
  const db = client.db()
  const live = db.collection<Stored>('live')
  const editions = db.collection<Stored>('editions')
  const snapshots = db.collection<Stored>('snapshots')
  const heads = db.collection<Stored>('heads')
  const limits = { maxTimeMS: patience }

  return {
    async liveBySlug(locale, slug) {
      const row = await live.findOne({ locale, slug }, limits)
      return row ? read.live(row) : null
    },
    async liveByArticle(article) {
      return (await live.find({ article }, limits).sort({ slug: 1 }).toArray()).map(read.live)
    },
    async edition(id) {
      const row = await editions.findOne({ _id: id }, limits)
      return row ? read.edition(row) : null
    },
    async newestEditions(articles) {
      const rows = await editions
        .aggregate<Stored>(
          [
            { $match: { article: { $in: [...articles] } } },
            { $sort: { article: 1, number: -1 } },
            { $group: { _id: '$article', newest: { $first: '$$ROOT' } } },
            { $replaceRoot: { newRoot: '$newest' } },
          ],
          limits,
        )
        .toArray()
      return rows.map(read.edition)
    },
    async snapshots(contentHashes) {
      return (await snapshots.find({ _id: { $in: [...contentHashes] } }, limits).toArray()).map(read.snapshot)
    },
    async list(filter, after, limit) {
      const where: Filter<Stored> = { kind: 'publication', $expr: { $eq: ['$slug', '$currentSlug'] } }
      for (const column of ['condition', 'question', 'locale'] as const) {
        if (filter[column] !== null) where[column] = filter[column]
      }
      if (after !== null) where.article = { $gt: after }
      return (await live.find(where, limits).sort({ article: 1 }).limit(limit).toArray()).map(read.live)
    },
    async head() {
      const row = await heads.findOne({ _id: editionsHead }, { ...limits, readConcern: { level: 'linearizable' } })
      return row ? read.head(row) : null
    },
    async editionsSince(seq, limit) {
      const found = editions
        .find({ seq: { $gt: seq } }, limits)
        .sort({ seq: 1 })
        .limit(limit)
      return (await found.toArray()).map(read.edition)
    },
    async close() {
      await client.close()
    },
  }
}
