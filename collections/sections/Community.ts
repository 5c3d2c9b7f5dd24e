import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { words } from '../../src/words/words'
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
        description: words('article:section:showCount'),
      },
    },
  ],
}
