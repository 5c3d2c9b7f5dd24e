import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'

export const Reviews: CollectionConfig = {
  slug: slugs.reviews,
  dbName: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'id',
    defaultColumns: ['article', 'round', 'state', 'outcome', 'submittedAt', 'reviewBy'],
    description: 'Rounds of review: the policy as it was at submit, who was asked, what came of it.',
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  defaultSort: '-submittedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  fields: [
    recordIdField,
    { name: 'article', type: 'text', index: true },
    { name: 'snapshot', type: 'text' },
    { name: 'round', type: 'number' },
    { name: 'state', type: 'text' },
    { name: 'outcome', type: 'text' },
    { name: 'submittedBy', type: 'text', label: 'Submitted by' },
    { name: 'submittedAt', type: 'text', label: 'Submitted at' },
    { name: 'reviewBy', type: 'text', label: 'Review by' },
    { name: 'tier', type: 'number' },
    { name: 'policy', type: 'json', admin: { hidden: true } },
    { name: 'assignees', type: 'json', admin: { hidden: true } },
    { name: 'declined', type: 'json', admin: { hidden: true } },
    { name: 'comments', type: 'json', admin: { hidden: true } },
    { name: 'reaffirmation', type: 'checkbox' },
    { name: 'contributors', type: 'json', admin: { hidden: true } },
  ],
}
