import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'

/** Whether an active admin remains without this account. Asked inside the change's transaction. */
export async function otherActiveAdmin(req: PayloadRequest, without: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ id: { not_equals: without } }, { active: { equals: true } }, { roles: { in: ['admin'] } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.length > 0
}
