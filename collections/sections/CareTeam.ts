import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { findingsOfPart } from '../../src/cms/fields/withFindings'
import { words } from '../../src/words/words'
import { headingField } from './headingField'

export const CareTeam: Block = {
  slug: 'careTeam',
  labels: { singular: 'Care team', plural: 'Care teams' },
  fields: [
    headingField(),
    sectionText('intro', 'Introduction'),
    {
      name: 'items',
      type: 'array',
      label: 'Members',
      labels: { singular: 'Member', plural: 'Members' },
      admin: { initCollapsed: true, components: { RowLabel: '/admin/RowLabels/RowLabels#CareTeamLabel' } },
      fields: [
        findingsOfPart,
        {
          type: 'row',
          fields: [
            {
              name: 'role',
              type: 'text',
              maxLength: 200,
              admin: { width: '35%', description: words('article:section:careRole') },
            },
            {
              name: 'why',
              type: 'textarea',
              maxLength: 1000,
              label: 'Why they are needed',
              admin: { width: '65%', rows: 1, description: words('article:section:careWhy') },
            },
          ],
        },
      ],
    },
  ],
}
