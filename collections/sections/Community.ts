import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { labels, words } from '../../src/words/words'
import { headingField } from './headingField'

export const Community: Block = {
  slug: 'community',
  labels: labels('sections:community'),
  fields: [
    headingField(),
    sectionText('body', words('sections:body')),
    {
      name: 'showCount',
      type: 'checkbox',
      defaultValue: true,
      label: words('sections:community:showCount'),
      admin: {
        description: words('article:section:showCount'),
      },
    },
  ],
}
