import type { ArrayField } from 'payload'

import { localeField } from './localeField'
import { options } from './options'

export const synonymsField: ArrayField = {
  name: 'synonyms',
  type: 'array',
  labels: { singular: 'Synonym', plural: 'Synonyms' },
  fields: [
    {
      type: 'row',
      fields: [
        { ...localeField, required: true },
        { name: 'term', type: 'text', required: true, maxLength: 300 },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'exact',
          options: options({ exact: 'Means the same', related: 'Related', abbreviation: 'Abbreviation' }),
        },
      ],
    },
  ],
}
