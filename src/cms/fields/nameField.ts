import type { TextField } from 'payload'

import { fillName } from '../hooks/fillName'

/** The first of a document's names, for lists and relation fields: a row of an array cannot be a title. */
export const nameField: TextField = {
  name: 'name',
  type: 'text',
  index: true,
  admin: { hidden: true },
  hooks: { beforeChange: [fillName] },
}
