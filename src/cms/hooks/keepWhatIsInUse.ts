import type { CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

/**
 * What an article pulls in, or a page that was ever submitted, stays. Snapshots hold the ids of all they pull in; they
 * are searched as text, which is slow on a large log, but deleting master data is rare and may wait.
 */
export const keepWhatIsInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const refused = { status: 409, code: 'in-use', kind: collection.slug, id: String(id), attempt: 'delete' } as const
  const { db } = req.payload
  const article = await db.findOne<{ title?: string | null; id: string }>({
    collection: slugs.workflow,
    where: { 'dependencies.ref': { equals: id } },
    req,
  })
  if (article)
    await refuse(req, {
      ...refused,
      message: `The article “${article.title || article.id}” uses this. Take it out there first.`,
    })
  const snapshot = await db.findOne<{ id: string; article: string }>({
    collection: slugs.snapshots,
    where: { record: { contains: `"id":"${String(id)}"` } },
    req,
  })
  if (snapshot)
    await refuse(req, {
      ...refused,
      message: `A submitted version of article ${snapshot.article} uses this. It stays.`,
    })
}
