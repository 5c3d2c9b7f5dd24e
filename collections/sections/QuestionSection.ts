import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { aspectOptions } from '../../src/cms/fields/vocabulary'
import { labels, words } from '../../src/words/words'
import { headingField } from './headingField'

export const QuestionSection: Block = {
  slug: 'questionSection',
  labels: labels('sections:questionSection'),
  fields: [
    headingField(words('article:section:questionHeading')),
    {
      name: 'aspect',
      type: 'select',
      options: aspectOptions,
      admin: { description: words('article:section:aspect') },
    },
    sectionText('body', words('sections:questionSection:body'), words('article:section:answer')),
  ],
}
