import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { validatePartialDate } from '../../src/cms/fields/validateDates'
import { slugs } from '../../src/cms/slugs'
import { headingField } from './headingField'

export const Prognosis: Block = {
  slug: 'prognosis',
  labels: { singular: 'Prognosis', plural: 'Prognoses' },
  fields: [
    headingField(),
    sectionText('body', 'Text'),
    {
      name: 'statistics',
      type: 'array',
      labels: { singular: 'Statistic', plural: 'Statistics' },
      fields: [
        { name: 'label', type: 'text', maxLength: 300, admin: { description: 'What is counted.' } },
        {
          type: 'row',
          fields: [
            {
              name: 'low',
              type: 'number',
              label: 'From',
              admin: { description: 'The value, or where a range begins.' },
            },
            { name: 'high', type: 'number', label: 'To', admin: { description: 'Where a range ends.' } },
            { name: 'unit', type: 'text', maxLength: 50, admin: { description: 'Such as % or years.' } },
          ],
        },
        { name: 'population', type: 'text', maxLength: 300, admin: { description: 'Of whom.' } },
        { name: 'timeframe', type: 'text', maxLength: 200, admin: { description: 'Over which time, if any.' } },
        {
          name: 'asOf',
          type: 'text',
          label: 'As of',
          validate: validatePartialDate,
          admin: { description: 'YYYY, YYYY-MM or YYYY-MM-DD.' },
        },
        {
          name: 'plainForm',
          type: 'text',
          label: 'In words',
          maxLength: 300,
          admin: { description: 'In words, such as “about 1 in 2”.' },
        },
        { name: 'citation', type: 'relationship', relationTo: slugs.citations },
      ],
    },
  ],
}
