import type { Block, Field } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { validatePartialDate } from '../../src/cms/fields/validateDates'
import { slugs } from '../../src/cms/slugs'
import { findingsOfPart } from '../../src/cms/fields/withFindings'
import { labels, words } from '../../src/words/words'
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
        label: words('sections:prognosis:low'),
        admin: { width: '20%', description: words('article:section:statisticLow') },
      },
      {
        name: 'high',
        type: 'number',
        label: words('sections:prognosis:high'),
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
        label: words('sections:prognosis:asOf'),
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
        label: words('sections:prognosis:plainForm'),
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
  labels: labels('sections:prognosis'),
  fields: [
    headingField(),
    sectionText('body', words('sections:body')),
    {
      name: 'statistics',
      type: 'array',
      labels: labels('sections:prognosis:statistics'),
      admin: { initCollapsed: true, components: { RowLabel: '/admin/RowLabels/RowLabels#StatisticLabel' } },
      fields: statisticFields,
    },
  ],
}
