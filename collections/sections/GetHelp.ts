import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { helpLevelOptions } from '../../src/cms/fields/vocabulary'
import { labels, words } from '../../src/words/words'
import { headingField } from './headingField'

export const GetHelp: Block = {
  slug: 'getHelp',
  labels: labels('sections:getHelp'),
  fields: [
    headingField(),
    {
      name: 'level',
      type: 'select',
      label: words('sections:getHelp:level'),
      options: helpLevelOptions,
      admin: { description: words('article:section:level') },
    },
    sectionText('body', words('sections:body')),
  ],
}
