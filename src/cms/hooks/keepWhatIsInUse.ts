import type { CollectionBeforeDeleteHook } from 'payload'

import { publicError } from '../publicError'
import { slugs } from '../slugs'

/**
 * What an article pulls in, or a page that was ever submitted, stays. Snapshots hold the ids of all they pull in; they
 * are searched as text, which is slow on a large log, but deleting master data is rare and may wait.
 */
export const keepWhatIsInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const article = await db.findOne<{ title?: string | null; id: string }>({
    collection: slugs.articles,
    where: { 'dependencies.ref': { equals: id } },
    req,
  })
  if (article) throw publicError(409, 'in-use', `The article “${article.title ?? article.id}” uses this. Take it out there first.`)
  const snapshot = await db.findOne<{ article: string }>({
    collection: slugs.snapshots,
    where: { record: { contains: `"id":"${String(id)}"` } },
    req,
  })
  if (snapshot) throw publicError(409, 'in-use', `A reviewed version of article ${snapshot.article} cites this. It stays.`)
}
