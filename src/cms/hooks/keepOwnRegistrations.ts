import type { CollectionBeforeChangeHook } from 'payload'

import { activeUser } from '../access/activeUser'
import { slugs } from '../slugs'
import { refuse } from './refuse'
import { sameValue } from './sameValue'

/** What people say of themselves. Everything else on a profile makes them eligible, and others vouch for it. */
const ownFields = ['interests', 'interestsDeclaredAt']
const vouchedFields = ['registrations', 'specialties', 'credentials', 'printedName']

/**
 * Registrations, specialties and printed name are for admins, and never for the person they belong to. Whose profile it
 * is never changes: verified registrations do not move to another account.
 */
export const keepOwnRegistrations: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const changed = (field: string) => data[field] !== undefined && !sameValue(data[field], originalDoc?.[field])
  const id = String(originalDoc?.id ?? data.id)
  const refused = { status: 403, kind: slugs.reviewers, id, attempt: operation } as const
  if (operation === 'update' && changed('user'))
    await refuse(req, {
      ...refused,
      code: 'profile-is-fixed',
      message: 'A reviewer profile stays with its account. Make another profile.',
    })
  const actor = activeUser(req)
  const belongsToActor = actor && sameValue(data.user ?? originalDoc?.user, actor.id)
  const touched = vouchedFields.filter(changed)
  if (belongsToActor && touched.length > 0)
    await refuse(req, {
      ...refused,
      code: 'own-registrations',
      message: `On your own profile you change ${ownFields.join(' and ')} only; an admin other than you changes ${touched.join(', ')}.`,
    })
  return data
}
