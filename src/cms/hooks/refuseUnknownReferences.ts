import type { CollectionBeforeChangeHook } from 'payload'

import { publicError } from '../publicError'
import { referencesIn, type Reference } from '../shapes/referencesIn'

/**
 * What a document newly points at is there. SQLite would refuse a missing one with an unexplained error, MongoDB would
 * store it; and whoever sent it could find out neither way what was wrong.
 */
export const refuseUnknownReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const before = new Set(referencesIn(collection.flattenedFields, originalDoc ?? {}).map(keyOf))
  const added = referencesIn(collection.flattenedFields, data).filter((one) => !before.has(keyOf(one)))
  for (const reference of added) {
    // the workflow record is made by the house, in the same transaction, after this
    if (reference.collection === 'workflow') continue
    const { collection: slug, id } = reference
    const found = await req.payload.db.findOne({ collection: slug, where: { id: { equals: id } }, req })
    if (!found) throw publicError(422, 'reference-unknown', `There is no ${slug} document ${id.slice(0, 80)}.`)
  }
  return data
}

const keyOf = ({ collection, id }: Reference) => `${collection}:${id}`
