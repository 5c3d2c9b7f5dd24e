import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { helpLevelOptions } from '../../src/cms/fields/vocabulary'
import { words } from '../../src/words/words'
import { headingField } from './headingField'

export const GetHelp: Block = {
  slug: 'getHelp',
  labels: { singular: 'When to get help', plural: 'When to get help' },
  fields: [
    headingField(),
    {
      name: 'level',
      type: 'select',
      label: 'How urgent',
      options: helpLevelOptions,
      admin: { description: words('article:section:level') },
    },
    sectionText('body', 'Text'),
  ],
}
