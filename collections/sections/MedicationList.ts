import type { Block } from 'payload'

import { sectionText } from '../../src/cms/fields/richTextField'
import { medicationRoleOptions } from '../../src/cms/fields/vocabulary'
import { slugs } from '../../src/cms/slugs'
import { headingField } from './headingField'

export const MedicationList: Block = {
  slug: 'medicationList',
  labels: { singular: 'List of medications', plural: 'Lists of medications' },
  fields: [
    headingField(),
    sectionText('intro', 'Introduction'),
    {
      name: 'items',
      type: 'array',
      label: 'Medications',
      labels: { singular: 'Medication', plural: 'Medications' },
      fields: [
        { name: 'medication', type: 'relationship', relationTo: slugs.medications },
        { name: 'role', type: 'select', options: medicationRoleOptions },
        {
          name: 'purpose',
          type: 'textarea',
          maxLength: 1000,
          admin: { description: 'What it is for, in plain words. No doses here unless the page needs them.' },
        },
        { name: 'citations', type: 'relationship', relationTo: slugs.citations, hasMany: true },
      ],
    },
  ],
}
