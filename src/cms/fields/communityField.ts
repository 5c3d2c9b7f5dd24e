import type { GroupField } from 'payload'

import { words } from '../../words/words'
import { validateDay } from './validateDates'

/** Not signed: the number changes by itself and is printed with its date. */
export const communityField: GroupField = {
  name: 'community',
  type: 'group',
  admin: { description: words('conditions:community:hint') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'text', maxLength: 200 },
        { name: 'memberCount', type: 'number', label: words('conditions:community:memberCount'), min: 0 },
        {
          name: 'asOf',
          type: 'text',
          label: words('conditions:community:asOf'),
          validate: validateDay,
          admin: { description: words('general:dayForm') },
        },
      ],
    },
  ],
}
