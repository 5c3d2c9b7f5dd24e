import type { CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

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
    await refuse(req, {
      status: 409,
      code: 'archive-instead',
      message: 'This article was submitted before. Archive it instead.',
      kind: slugs.articles,
      id: String(id),
      attempt: 'delete',
    })
}
