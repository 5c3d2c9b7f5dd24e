import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { aspectOptions } from '../../src/cms/fields/vocabulary'
import { headingField } from './headingField'

export const QuestionSection: Block = {
  slug: 'questionSection',
  labels: { singular: 'Question and answer', plural: 'Questions and answers' },
  fields: [
    headingField('The question a reader would ask, such as “What are the first-line treatments?”'),
    {
      name: 'aspect',
      type: 'select',
      options: aspectOptions,
      admin: { description: 'What the answer is about, for search engines and for the rules on sources.' },
    },
    sectionText('body', 'Answer', 'Put a citation directly after each claim that needs one.'),
  ],
}
