import type { GroupField } from 'payload'

import { validateDay } from './validateDates'

/** Not signed: the number changes by itself and is printed with its date. */
export const communityField: GroupField = {
  name: 'community',
  type: 'group',
  admin: { description: 'How many people with the condition meet somewhere, and on which day they were counted.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'provider', type: 'text', maxLength: 200 },
        { name: 'memberCount', type: 'number', label: 'Members', min: 0 },
        {
          name: 'asOf',
          type: 'text',
          label: 'Counted on',
          validate: validateDay,
          admin: { description: 'YYYY-MM-DD.' },
        },
      ],
    },
  ],
}
