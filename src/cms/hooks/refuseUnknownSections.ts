import type { FieldHook } from 'payload'

import { publicError } from '../publicError'

const known = new Set([
  'questionSection',
  'medicationList',
  'careTeam',
  'prognosis',
  'getHelp',
  'community',
  'disclaimer',
])

/** Payload stores a block of unknown type as it came; here it is refused by name. */
export const refuseUnknownSections: FieldHook = ({ value }) => {
  if (value === null || value === undefined || value === 0) return value
  if (!Array.isArray(value)) throw publicError(422, 'content-unreadable', 'Sections are a list.')
  for (const [index, section] of (value as unknown[]).entries()) {
    const type: unknown =
      typeof section === 'object' && section !== null && 'blockType' in section ? section.blockType : null
    if (typeof type !== 'string' || !known.has(type))
      throw publicError(422, 'content-unreadable', `Section ${index + 1} is of unknown type “${String(type)}”.`)
  }
  return value
}
