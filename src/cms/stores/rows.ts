import type { Payload, PayloadRequest, Where } from 'payload'

import { withSystemWrites } from '../../database/systemWrites'
import type { slugs } from '../slugs'

export type Slug = (typeof slugs)[keyof typeof slugs]

export type Row = Record<string, unknown> & { id: string }

/** Which fields to read, where a collection has some that are costly and not asked for. */
export type Columns = Record<string, true>

/**
 * The database as the stores use it: rows of one collection, inside one request's transaction (or none, for reading).
 * Straight to the adapter: system-written collections have no hooks, and access was decided before.
 */
export interface Rows {
  findOne(collection: Slug, where: Where, columns?: Columns): Promise<Row | null>
  /** All that match; without pagination, whose count would run beside the first read of a transaction. */
  find(collection: Slug, where: Where, options?: { sort?: string; limit?: number; columns?: Columns }): Promise<Row[]>
  create(collection: Slug, data: Record<string, unknown> & { id: string }): Promise<void>
  update(collection: Slug, id: string, data: Record<string, unknown>): Promise<void>
  /** Updates, and gives these columns of the row as it is then; `null` where there is none. */
  updateAndRead(collection: Slug, id: string, data: Record<string, unknown>, columns: Columns): Promise<Row | null>
}

export function rowsOf(payload: Payload, req?: PayloadRequest): Rows {
  const inside = req ? { req } : {}
  const writing = () => {
    if (!req) throw new Error('a reading desk cannot write')
    return { req: withSystemWrites(req) }
  }
  return {
    async findOne(collection, where, columns) {
      return (await payload.db.findOne<Row>({ collection, where, ...selecting(columns), ...inside })) ?? null
    },
    async find(collection, where, { sort, limit, columns } = {}) {
      const { docs } = await payload.db.find<Row>({
        collection,
        where,
        pagination: false,
        limit: limit ?? 0,
        ...(sort ? { sort } : {}),
        ...selecting(columns),
        ...inside,
      })
      return docs
    },
    async create(collection, data) {
      await payload.db.create({ collection, data, returning: false, ...writing() })
    },
    async update(collection, id, data) {
      await payload.db.updateOne({ collection, id, data, returning: false, ...writing() })
    },
    async updateAndRead(collection, id, data, columns) {
      const row: unknown = await payload.db.updateOne({ collection, id, data, ...selecting(columns), ...writing() })
      return (row ?? null) as Row | null
    },
  }
}

const selecting = (columns: Columns | undefined) => (columns ? { select: columns } : {})

export const byId = (id: string): Where => ({ id: { equals: id } })
