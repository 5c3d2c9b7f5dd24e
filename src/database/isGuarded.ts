import type { CollectionSlug, Payload } from 'payload'

import { DatabaseRefusal } from './databaseErrors'
import { probeRequest } from './probes'

/**
 * Whether the guard stands around the adapter (guardWrites.ts): tried with a deletion of nothing.
 *
 * @param appendOnly slug of a collection whose rows nobody takes away.
 */
export async function isGuarded(payload: Payload, appendOnly: CollectionSlug): Promise<boolean> {
  try {
    await payload.db.deleteMany({ collection: appendOnly, where: { id: { equals: 'none' } }, req: probeRequest() })
    return false
  } catch (error) {
    if (error instanceof DatabaseRefusal) return true
    throw error
  }
}
