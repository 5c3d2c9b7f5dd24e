import type { Field, UIField } from 'payload'

const notes = '/admin/FindingNotes/FindingNotes'

/** The field, with what the content checks found in it said directly below. */
export function withFindings<Kind extends Field>(field: Kind): Kind {
  const { admin } = field as { admin?: { components?: Record<string, unknown> } }
  return {
    ...field,
    admin: { ...admin, components: { ...admin?.components, afterInput: [`${notes}#FindingsOfField`] } },
  }
}

/** The same for a section or a row as a whole: it stands first in it and is no field of what is stored. */
export const findingsOfPart: UIField = {
  name: 'findings',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: `${notes}#FindingsOfPart` } },
}
