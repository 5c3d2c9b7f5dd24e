import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { medicationRoleOptions } from '../../src/cms/fields/vocabulary'
import { slugs } from '../../src/cms/slugs'
import { findingsOfPart } from '../../src/cms/fields/withFindings'
import { labels, words } from '../../src/words/words'
import { headingField } from './headingField'

export const MedicationList: Block = {
  slug: 'medicationList',
  labels: labels('sections:medicationList'),
  fields: [
    headingField(),
    sectionText('intro', words('sections:intro')),
    {
      name: 'items',
      type: 'array',
      label: words('sections:medicationList:items:plural'),
      labels: labels('sections:medicationList:items'),
      admin: { initCollapsed: true, components: { RowLabel: '/admin/RowLabels/RowLabels#MedicationLabel' } },
      fields: [
        findingsOfPart,
        {
          type: 'row',
          fields: [
            {
              name: 'medication',
              type: 'relationship',
              relationTo: slugs.medications,
              admin: { width: '60%', description: words('article:section:medication') },
            },
            {
              name: 'role',
              type: 'select',
              options: medicationRoleOptions,
              admin: { width: '40%', description: words('article:section:medicationRole') },
            },
          ],
        },
        {
          name: 'purpose',
          type: 'textarea',
          maxLength: 1000,
          admin: { rows: 1, description: words('article:section:purpose') },
        },
        {
          name: 'citations',
          type: 'relationship',
          relationTo: slugs.citations,
          hasMany: true,
          admin: { description: words('article:section:medicationCitations') },
        },
      ],
    },
  ],
}
