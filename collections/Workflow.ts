import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'

export const Workflow: CollectionConfig = {
  slug: slugs.workflow,
  dbName: 'workflow',
  labels: { singular: 'Workflow record', plural: 'Workflow records' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'state', 'live', 'tier', 'nextReviewDue'],
    description: 'One row per article: where it stands. Changed by actions only.',
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'live'] }],
  fields: [
    recordIdField,
    { name: 'locale', type: 'text', index: true },
    { name: 'state', type: 'text' },
    { name: 'live', type: 'text' },
    { name: 'revision', type: 'number' },
    { name: 'tier', type: 'number' },
    { name: 'title', type: 'text' },
    { name: 'condition', type: 'text' },
    { name: 'question', type: 'text' },
    { name: 'contributors', type: 'json', admin: { hidden: true } },
    { name: 'review', type: 'text' },
    { name: 'snapshot', type: 'text' },
    { name: 'ownHash', type: 'text', label: 'Own hash' },
    { name: 'publishedOwnHash', type: 'text', label: 'Published own hash' },
    { name: 'publishedProjectionHash', type: 'text', label: 'Published projection hash' },
    { name: 'publishedContributors', type: 'json', label: 'Published contributors', admin: { hidden: true } },
    { name: 'publication', type: 'text' },
    { name: 'edition', type: 'text' },
    { name: 'editionNumber', type: 'number', label: 'Edition number' },
    { name: 'editionHash', type: 'text', label: 'Edition hash' },
    { name: 'lastPublishedAt', type: 'text', label: 'Last published at' },
    { name: 'nextReviewDue', type: 'text', label: 'Next review due' },
    { name: 'reviewBy', type: 'text', label: 'Review by' },
    { name: 'auditIndex', type: 'number', label: 'Audit index' },
    { name: 'auditHash', type: 'text', label: 'Audit hash' },
    { name: 'startedAt', type: 'text', label: 'Started at' },
    {
      name: 'dependencies',
      type: 'array',
      admin: { hidden: true },
      fields: [
        { name: 'kind', type: 'text' },
        { name: 'ref', type: 'text', index: true },
      ],
    },
  ],
}
