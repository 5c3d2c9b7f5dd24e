import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { activeUser } from './activeUser'
import { isStaff } from './isStaff'
import { nobody } from './nobody'

const own: Access = ({ req }) => {
  const actor = activeUser(req)
  return actor ? { and: [{ 'user.value': { equals: actor.id } }, { 'user.relationTo': { equals: 'users' } }] } : false
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
const access: Record<string, SanitizedCollectionConfig['access']> = {
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
      readVersions: nobody,
      unlock: nobody,
      ...(access[collection.slug] ?? closed),
    }
  }
  return config
}
