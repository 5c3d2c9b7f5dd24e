import type { Block } from 'payload'

import { slugs } from '../../src/cms/slugs'
import { labels, words } from '../../src/words/words'

export const DisclaimerSection: Block = {
  slug: 'disclaimer',
  labels: labels('sections:disclaimer'),
  fields: [
    {
      name: 'disclaimer',
      type: 'relationship',
      relationTo: slugs.disclaimers,
      admin: { description: words('article:section:disclaimer') },
    },
  ],
}
