import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Reviews: CollectionConfig = {
  slug: slugs.reviews,
  dbName: 'reviews',
  labels: labels('records:reviews'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'id',
    defaultColumns: ['article', 'round', 'state', 'outcome', 'submittedAt', 'reviewBy'],
    description: words('records:reviews:description'),
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
    { name: 'submittedBy', type: 'text', label: words('records:reviews:submittedBy') },
    { name: 'submittedAt', type: 'text', label: words('records:reviews:submittedAt') },
    { name: 'reviewBy', type: 'text', label: words('records:reviews:reviewBy') },
    { name: 'tier', type: 'number' },
    { name: 'policy', type: 'json', admin: { hidden: true } },
    { name: 'assignees', type: 'json', admin: { hidden: true } },
    { name: 'declined', type: 'json', admin: { hidden: true } },
    { name: 'comments', type: 'json', admin: { hidden: true } },
    { name: 'reaffirmation', type: 'checkbox' },
    { name: 'contributors', type: 'json', admin: { hidden: true } },
  ],
}
