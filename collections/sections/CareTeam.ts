import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { findingsOfPart } from '../../src/cms/fields/withFindings'
import { labels, words } from '../../src/words/words'
import { headingField } from './headingField'

export const CareTeam: Block = {
  slug: 'careTeam',
  labels: labels('sections:careTeam'),
  fields: [
    headingField(),
    sectionText('intro', words('sections:intro')),
    {
      name: 'items',
      type: 'array',
      label: words('sections:careTeam:items:plural'),
      labels: labels('sections:careTeam:items'),
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
              label: words('sections:careTeam:why'),
              admin: { width: '65%', rows: 1, description: words('article:section:careWhy') },
            },
          ],
        },
      ],
    },
  ],
}
