import type { Block, Field } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { validatePartialDate } from '../../src/cms/fields/validateDates'
import { slugs } from '../../src/cms/slugs'
import { findingsOfPart } from '../../src/cms/fields/withFindings'
import { words } from '../../src/words/words'
import { headingField } from './headingField'

const statisticFields: Field[] = [
  findingsOfPart,
  {
    type: 'row',
    fields: [
      {
        name: 'label',
        type: 'text',
        maxLength: 300,
        admin: { width: '40%', description: words('article:section:statisticLabel') },
      },
      {
        name: 'low',
        type: 'number',
        label: 'From',
        admin: { width: '20%', description: words('article:section:statisticLow') },
      },
      {
        name: 'high',
        type: 'number',
        label: 'To',
        admin: { width: '20%', description: words('article:section:statisticHigh') },
      },
      {
        name: 'unit',
        type: 'text',
        maxLength: 50,
        admin: { width: '20%', description: words('article:section:statisticUnit') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'population',
        type: 'text',
        maxLength: 300,
        admin: { width: '40%', description: words('article:section:population') },
      },
      {
        name: 'timeframe',
        type: 'text',
        maxLength: 200,
        admin: { width: '35%', description: words('article:section:timeframe') },
      },
      {
        name: 'asOf',
        type: 'text',
        label: 'As of',
        validate: validatePartialDate,
        admin: { width: '25%', description: words('article:section:asOf') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'plainForm',
        type: 'text',
        label: 'In words',
        maxLength: 300,
        admin: { width: '40%', description: words('article:section:plainForm') },
      },
      {
        name: 'citation',
        type: 'relationship',
        relationTo: slugs.citations,
        admin: { width: '60%', description: words('article:section:statisticCitation') },
      },
    ],
  },
]

export const Prognosis: Block = {
  slug: 'prognosis',
  labels: { singular: 'Prognosis', plural: 'Prognoses' },
  fields: [
    headingField(),
    sectionText('body', 'Text'),
    {
      name: 'statistics',
      type: 'array',
      labels: { singular: 'Statistic', plural: 'Statistics' },
      admin: { initCollapsed: true, components: { RowLabel: '/admin/RowLabels/RowLabels#StatisticLabel' } },
      fields: statisticFields,
    },
  ],
}
