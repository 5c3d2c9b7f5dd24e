import type { ArrayField } from 'payload'

import { labels, words } from '../../words/words'
import { localeField } from './localeField'

export const patternsField: ArrayField = {
  name: 'patterns',
  type: 'array',
  required: true,
  minRows: 1,
  labels: labels('questions:patterns'),
  admin: { description: words('questions:patterns:hint') },
  fields: [
    {
      type: 'row',
      fields: [
        { ...localeField, required: true },
        {
          name: 'label',
          type: 'text',
          required: true,
          maxLength: 100,
          admin: { description: words('questions:patterns:labelHint') },
        },
      ],
    },
    {
      name: 'heading',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: words('questions:patterns:headingHint') },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      maxLength: 200,
      admin: { description: words('questions:patterns:slugHint') },
    },
  ],
}
