import type { ArrayField } from 'payload'

import { labels, words } from '../../words/words'
import { slugs } from '../slugs'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } as const

/** What a reviewer declares of themselves; one about the page's condition or medications bars from signing it. */
export const interestsField: ArrayField = {
  name: 'interests',
  type: 'array',
  labels: labels('reviewers:interests'),
  admin: {
    description: words('reviewers:interests:hint'),
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'conditions', type: 'relationship', relationTo: slugs.conditions, hasMany: true },
    { name: 'medications', type: 'relationship', relationTo: slugs.medications, hasMany: true },
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'date', admin: { date: day } },
        {
          name: 'until',
          type: 'date',
          admin: { date: day, description: words('reviewers:interests:untilHint') },
        },
      ],
    },
  ],
}
