import type { CollectionBeforeChangeHook } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

interface Words {
  key?: unknown
  locale?: unknown
  version?: unknown
  heading?: unknown
  text?: unknown
}

/**
 * A page names the version of the disclaimer that was signed with it: once a page was submitted with these words, other
 * words are another version. The search through snapshots is slow on a large log, but such a change is rare.
 */
export const keepDisclaimerVersions: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const [after, before] = [data as Words, originalDoc as Words & { id: string }]
  const differs = (field: keyof Words) => after[field] !== undefined && after[field] !== before[field]
  if (differs('version') || !(differs('heading') || differs('text'))) return data
  const snapshot = await req.payload.db.findOne({
    collection: slugs.snapshots,
    // members of a record stand in the order of their names: those of the section end with its version
    where: {
      and: [
        { locale: { equals: before.locale } },
        { record: { contains: `"key":${JSON.stringify(before.key)},"kind":"disclaimer"` } },
        { record: { contains: `"version":${JSON.stringify(before.version)}}` } },
      ],
    },
    req,
  })
  if (snapshot)
    await refuse(req, {
      status: 409,
      code: 'version-is-used',
      message: 'A page was submitted with this version of these words. Give other words the next version.',
      kind: slugs.disclaimers,
      id: before.id,
      attempt: 'update',
    })
  return data
}
