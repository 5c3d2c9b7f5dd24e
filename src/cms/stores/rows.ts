import type { Payload, PayloadRequest, Where } from 'payload'

import { withSystemWrites } from '../../database/systemWrites'
import type { slugs } from '../slugs'

export type Slug = (typeof slugs)[keyof typeof slugs]

export type Row = Record<string, unknown> & { id: string }

/**
 * The database as the stores use it: rows of one collection, inside one request's transaction (or none, for reading).
 * Straight to the adapter: system-written collections have no hooks, and access was decided before.
 */
export interface Rows {
  findOne(collection: Slug, where: Where): Promise<Row | null>
  /** All that match; without pagination, whose count would run beside the first read of a transaction. */
  find(collection: Slug, where: Where, options?: { sort?: string; limit?: number }): Promise<Row[]>
  create(collection: Slug, data: Record<string, unknown> & { id: string }): Promise<Row>
  update(collection: Slug, id: string, data: Record<string, unknown>): Promise<Row | null>
}

export function rowsOf(payload: Payload, req?: PayloadRequest): Rows {
  const inside = req ? { req } : {}
  const writing = () => {
    if (!req) throw new Error('a reading desk cannot write')
    return { req: withSystemWrites(req) }
  }
  return {
    async findOne(collection, where) {
      return (await payload.db.findOne<Row>({ collection, where, ...inside })) ?? null
    },
    async find(collection, where, { sort, limit } = {}) {
      const { docs } = await payload.db.find<Row>({
        collection,
        where,
        pagination: false,
        limit: limit ?? 0,
        ...(sort ? { sort } : {}),
        ...inside,
      })
      return docs
    },
    async create(collection, data) {
      return (await payload.db.create({ collection, data, ...writing() })) as unknown as Row
    },
    async update(collection, id, data) {
      const row: unknown = await payload.db.updateOne({ collection, where: byId(id), data, ...writing() })
      return (row ?? null) as Row | null
    },
  }
}

export const byId = (id: string): Where => ({ id: { equals: id } })
