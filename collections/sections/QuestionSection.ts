import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { aspectOptions } from '../../src/cms/fields/vocabulary'
import { words } from '../../src/words/words'
import { headingField } from './headingField'

export const QuestionSection: Block = {
  slug: 'questionSection',
  labels: { singular: 'Question and answer', plural: 'Questions and answers' },
  fields: [
    headingField(words('article:section:questionHeading')),
    {
      name: 'aspect',
      type: 'select',
      options: aspectOptions,
      admin: { description: words('article:section:aspect') },
    },
    sectionText('body', 'Answer', words('article:section:answer')),
  ],
}
