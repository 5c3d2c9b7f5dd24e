import type { CollectionBeforeDeleteHook } from 'payload'

import { publicError } from '../publicError'
import { slugs } from '../slugs'

/** The profile of somebody who signed stays: their registrations tell whether two accounts are one person. */
export const keepSignedProfiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const profile = await req.payload.db.findOne<{ id: string; user: string }>({
    collection: slugs.reviewers,
    where: { id: { equals: id } },
    req,
  })
  if (!profile) return
  const signed = await req.payload.db.findOne({
    collection: slugs.signatures,
    where: { user: { equals: profile.user } },
    req,
  })
  if (signed)
    throw publicError(409, 'in-use', 'This reviewer has signed. Deactivate the account instead; the profile stays.')
}
