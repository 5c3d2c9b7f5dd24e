import type { FieldHook } from 'payload'

/** The first name of a condition or medication, whatever a client sent. */
export const fillName: FieldHook = ({ siblingData, value }) => {
  const [first] = (siblingData.names ?? []) as { preferred?: string | null; name?: string | null }[]
  return first?.preferred ?? first?.name ?? (value as unknown)
}
