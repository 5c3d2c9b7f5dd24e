import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { headingField } from './headingField'

export const CareTeam: Block = {
  slug: 'careTeam',
  labels: { singular: 'Care team', plural: 'Care teams' },
  fields: [
    headingField(),
    sectionText('intro', 'Introduction'),
    {
      name: 'items',
      type: 'array',
      label: 'Members',
      labels: { singular: 'Member', plural: 'Members' },
      fields: [
        {
          name: 'role',
          type: 'text',
          maxLength: 200,
          admin: { description: 'Such as “Paediatric neurologist”.' },
        },
        { name: 'why', type: 'textarea', maxLength: 1000, label: 'Why they are needed' },
      ],
    },
  ],
}
