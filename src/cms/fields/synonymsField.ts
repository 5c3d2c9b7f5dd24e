import type { ArrayField } from 'payload'

import { labels } from '../../words/words'
import { localeField } from './localeField'
import { synonymKindOptions } from './vocabulary'

export const synonymsField: ArrayField = {
  name: 'synonyms',
  type: 'array',
  labels: labels('conditions:synonyms'),
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
          options: synonymKindOptions,
        },
      ],
    },
  ],
}
