import type { CollectionBeforeChangeHook } from 'payload'

import { sameValue } from './sameValue'

interface Registration {
  id?: string | null
  verifiedAt?: string | null
  verifiedBy?: unknown
  [field: string]: unknown
}

/** Who verified a registration is whoever writes that it was verified, not whom the form names. */
export const recordWhoVerified: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!Array.isArray(data.registrations)) return data
  const before = (originalDoc?.registrations ?? []) as Registration[]
  const registrations = (data.registrations as Registration[]).map((one) => {
    const known = before.find((other) => other.id !== undefined && other.id === one.id)
    const { verifiedBy: _claimed, ...row } = one
    const { verifiedBy, ...old } = known ?? {}
    if (known && sameValue(row, old)) return { ...row, verifiedBy }
    return { ...row, verifiedBy: row.verifiedAt ? (req.user?.id ?? null) : null }
  })
  return { ...data, registrations }
}
