import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { headingField } from './headingField'

export const Community: Block = {
  slug: 'community',
  labels: { singular: 'Community', plural: 'Communities' },
  fields: [
    headingField(),
    sectionText('body', 'Text'),
    {
      name: 'showCount',
      type: 'checkbox',
      defaultValue: true,
      label: 'Show how many members there are',
      admin: {
        description: 'The number is kept at the condition. It changes by itself and is not part of what is signed.',
      },
    },
  ],
}
