import type { RelationshipField } from 'payload'

import { words } from '../../words/words'
import { slugs } from '../slugs'

/** Whose profile it is. `?user=<id>` on the address of the new form chooses somebody beforehand, who can be changed. */
export const accountField: RelationshipField = {
  name: 'user',
  type: 'relationship',
  relationTo: slugs.users,
  required: true,
  unique: true,
  label: words('reviewers:user'),
  defaultValue: ({ req }) => (typeof req.query?.user === 'string' ? req.query.user : undefined),
}
