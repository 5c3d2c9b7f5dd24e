import type { ArrayField } from 'payload'

import { localeField } from './localeField'

export const patternsField: ArrayField = {
  name: 'patterns',
  type: 'array',
  required: true,
  minRows: 1,
  labels: { singular: 'Wording', plural: 'Wordings' },
  admin: { description: 'One per language. {condition} is replaced by the name of the condition.' },
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
          admin: { description: 'Opens the label line, such as “Short answer”.' },
        },
      ],
    },
    {
      name: 'heading',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'The question, such as “What are the first-line treatments of {condition}?”' },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      maxLength: 200,
      admin: { description: 'Proposal for the address, such as {condition}-first-line-treatments.' },
    },
  ],
}
