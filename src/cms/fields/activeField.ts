import type { CheckboxField } from 'payload'

import { words } from '../../words/words'
import { whenSignedIn } from './whenSignedIn'

/** Who may sign in. Not said means no; the form ticks it where an admin adds somebody. */
export const activeField: CheckboxField = {
  name: 'active',
  type: 'checkbox',
  defaultValue: false,
  admin: {
    condition: whenSignedIn,
    components: {
      Cell: '/admin/ActiveCell/ActiveCell#ActiveCell',
      Field: '/admin/ActiveField/ActiveField#ActiveField',
    },
    description: words('people:person:activeHint'),
  },
}
