import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Signatures: CollectionConfig = {
  slug: slugs.signatures,
  dbName: 'signatures',
  labels: labels('records:signatures'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'id',
    defaultColumns: ['kind', 'article', 'user', 'at', 'review'],
    description: words('records:signatures:description'),
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  indexes: [{ fields: ['article', 'user'] }],
  fields: [
    recordIdField,
    { name: 'kind', type: 'text' },
    { name: 'article', type: 'text' },
    { name: 'review', type: 'text', index: true },
    { name: 'snapshot', type: 'text' },
    { name: 'user', type: 'text', index: true },
    { name: 'at', type: 'text' },
    { name: 'revokes', type: 'text', index: true },
    { name: 'record', type: 'textarea' },
    { name: 'jws', type: 'textarea', label: words('records:jws') },
  ],
}
