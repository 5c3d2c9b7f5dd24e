import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { withSystemWrites } from '../../../src/database/systemWrites'

type Data = Record<string, unknown>

// the generated types are of the product's collections, not of the small ones here
const slug = (collection: string) => collection as CollectionSlug

/** Through Payload's Local API, with its hooks. */
export async function save(payload: Payload, collection: string, data: Data, req?: PayloadRequest): Promise<string> {
  const { id } = await payload.create({ collection: slug(collection), data: data as never, ...(req ? { req } : {}) })
  return String(id)
}

/** Inserts a row of a system-written collection as the stores do, by default outside of any transaction. */
export async function insert(payload: Payload, collection: string, data: Data, req?: PayloadRequest): Promise<string> {
  const pass = withSystemWrites<Partial<PayloadRequest>>(req ?? { payload })
  const row: unknown = await payload.db.create({ collection: slug(collection), data, req: pass })
  return String((row as { id: unknown }).id)
}

export async function change(payload: Payload, collection: string, where: Where, data: Data, req?: PayloadRequest) {
  const pass = withSystemWrites<Partial<PayloadRequest>>(req ?? { payload })
  return payload.db.updateOne({ collection: slug(collection), where, data, req: pass })
}

export async function rows(payload: Payload, collection: string, where: Where = {}, req?: PayloadRequest) {
  const { docs } = await payload.db.find<Data & { id: string }>({
    collection: slug(collection),
    where,
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** The code of the error that `attempt` ends with; 'stored' where it does not. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'stored'
  } catch (error) {
    const { data, code, message } = error as { data?: { code?: string }; code?: string | number; message?: string }
    return String(data?.code ?? code ?? message)
  }
}
