import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { UnsuitableDatabase } from './databaseErrors'

/**
 * Writes to two of Payload's own collections in one transaction, rolls it back and looks again. Payload goes on without
 * a word where there are no transactions; then half of an action could be stored.
 *
 * @throws UnsuitableDatabase
 */
export async function proveTransactions(payload: Payload): Promise<void> {
  const name = `countersign-probe-${randomUUID()}`
  const rows: { collection: CollectionSlug; data: Record<string, unknown>; where: Where }[] = [
    { collection: 'payload-migrations', data: { name, batch: 0 }, where: { name: { equals: name } } },
    { collection: 'payload-kv', data: { key: name, data: {} }, where: { key: { equals: name } } },
  ]
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null)
    throw new UnsuitableDatabase(
      'This database gives no transactions. MongoDB needs a replica set, and ?replicaSet=… in DATABASE_URI.',
    )
  const req: Partial<PayloadRequest> = { payload, transactionID }
  const written: boolean[] = []
  try {
    for (const { collection, data, where } of rows) {
      await payload.db.create({ collection, data, req })
      written.push((await payload.db.findOne({ collection, where, req })) !== null)
    }
  } finally {
    await payload.db.rollbackTransaction(transactionID)
  }
  const outlived: string[] = []
  for (const { collection, where } of rows) {
    if ((await payload.db.findOne({ collection, where })) === null) continue
    outlived.push(collection)
    await payload.db.deleteMany({ collection, where })
  }
  if (outlived.length > 0)
    throw new UnsuitableDatabase(`Rows of ${outlived.join(' and ')} outlived the roll-back of their transaction.`)
  if (written.includes(false)) throw new UnsuitableDatabase('A transaction does not see what it wrote itself.')
}
