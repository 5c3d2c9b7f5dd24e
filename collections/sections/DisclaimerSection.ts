import type { Block } from 'payload'

import { slugs } from '../../src/cms/slugs'

export const DisclaimerSection: Block = {
  slug: 'disclaimer',
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  fields: [
    {
      name: 'disclaimer',
      type: 'relationship',
      relationTo: slugs.disclaimers,
      admin: { description: 'Take its newest version in the language of the page.' },
    },
  ],
}
