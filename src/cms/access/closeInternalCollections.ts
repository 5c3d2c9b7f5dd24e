import type { Access, SanitizedConfig, Where } from 'payload'

import { activeUser } from './activeUser'
import { isStaff } from './isStaff'
import { nobody } from './nobody'

const own: Access = ({ req }) => {
  const actor = activeUser(req)
  if (!actor) return false
  const mine: Where = { and: [{ 'user.value': { equals: actor.id } }, { 'user.relationTo': { equals: 'users' } }] }
  return mine
}

/** Taking over an edit lock means putting one's own name into it; nobody can put in another's. */
const takesOverLock: Access = ({ req, data }) => {
  const actor = activeUser(req)
  if (!actor) return false
  const holder: unknown = data?.user
  const id = typeof holder === 'object' && holder !== null && 'value' in holder ? holder.value : holder
  return id === undefined || id === actor.id
}

/** The admin makes locks on the server; over REST they are read, taken over and given up. */
const access: Record<string, Record<'create' | 'read' | 'update' | 'delete', Access>> = {
  'payload-locked-documents': { create: nobody, read: isStaff, update: takesOverLock, delete: own },
  'payload-preferences': { create: isStaff, read: own, update: own, delete: own },
}

/**
 * Payload's own collections let in every signed-in account, inactive ones too. Known ones get what the admin needs and
 * no more; one that a later version of Payload adds is closed until it is listed here.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }
    collection.access = {
      admin: nobody,
      readVersions: nobody,
      unlock: nobody,
      ...(access[collection.slug] ?? closed),
    }
  }
  return config
}
