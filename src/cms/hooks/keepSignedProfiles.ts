import type { CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

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
    await refuse(req, {
      status: 409,
      code: 'in-use',
      message: 'This reviewer has signed. Deactivate the account instead; the profile stays.',
      kind: slugs.reviewers,
      id: String(id),
      attempt: 'delete',
    })
}
