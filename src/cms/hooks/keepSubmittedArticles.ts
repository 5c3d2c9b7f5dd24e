import type { CollectionBeforeDeleteHook } from 'payload'

import { publicError } from '../publicError'
import { slugs } from '../slugs'

/** An article that was ever submitted is archived: its reviews and editions must find it. */
export const keepSubmittedArticles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const row = await db.findOne<{ id: string; state: string; review?: string | null; publication?: string | null }>({
    collection: slugs.workflow,
    where: { id: { equals: id } },
    req,
  })
  const review = await db.findOne({ collection: slugs.reviews, where: { article: { equals: id } }, req })
  if (review || (row && (row.state !== 'draft' || row.review || row.publication)))
    throw publicError(409, 'archive-instead', 'This article was submitted before. Archive it instead.')
}
