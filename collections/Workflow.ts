import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Workflow: CollectionConfig = {
  slug: slugs.workflow,
  dbName: 'workflow',
  labels: labels('records:workflow'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'state', 'live', 'tier', 'nextReviewDue'],
    description: words('records:workflow:description'),
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
    { name: 'ownHash', type: 'text', label: words('records:workflow:ownHash') },
    { name: 'publishedOwnHash', type: 'text', label: words('records:workflow:publishedOwnHash') },
    { name: 'publishedProjectionHash', type: 'text', label: words('records:workflow:publishedProjectionHash') },
    {
      name: 'publishedContributors',
      type: 'json',
      label: words('records:workflow:publishedContributors'),
      admin: { hidden: true },
    },
    { name: 'publication', type: 'text' },
    { name: 'edition', type: 'text' },
    { name: 'editionNumber', type: 'number', label: words('records:workflow:editionNumber') },
    { name: 'editionHash', type: 'text', label: words('records:workflow:editionHash') },
    { name: 'lastPublishedAt', type: 'text', label: words('records:workflow:lastPublishedAt') },
    { name: 'nextReviewDue', type: 'text', index: true, label: words('records:workflow:nextReviewDue') },
    { name: 'reviewBy', type: 'text', label: words('records:workflow:reviewBy') },
    { name: 'auditIndex', type: 'number', label: words('records:workflow:auditIndex') },
    { name: 'auditHash', type: 'text', label: words('records:workflow:auditHash') },
    { name: 'startedAt', type: 'text', label: words('records:workflow:startedAt') },
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
