import type { Block } from 'payload'

import { slugs } from '../../src/cms/slugs'
import { words } from '../../src/words/words'

export const DisclaimerSection: Block = {
  slug: 'disclaimer',
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  fields: [
    {
      name: 'disclaimer',
      type: 'relationship',
      relationTo: slugs.disclaimers,
      admin: { description: words('article:section:disclaimer') },
    },
  ],
}
