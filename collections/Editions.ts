import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Editions: CollectionConfig = {
  slug: slugs.editions,
  dbName: 'editions',
  labels: labels('records:editions'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'slug',
    defaultColumns: ['seq', 'kind', 'slug', 'locale', 'number', 'at'],
    description: words('records:editions:description'),
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  defaultSort: '-seq',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  indexes: [{ fields: ['article', 'number'], unique: true }],
  fields: [
    recordIdField,
    { name: 'article', type: 'text' },
    { name: 'number', type: 'number' },
    { name: 'seq', type: 'number', unique: true, label: words('records:seq') },
    { name: 'kind', type: 'text' },
    { name: 'locale', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'condition', type: 'text' },
    { name: 'question', type: 'text' },
    { name: 'tier', type: 'number' },
    { name: 'snapshot', type: 'text' },
    { name: 'at', type: 'text' },
    { name: 'hash', type: 'text' },
    { name: 'record', type: 'textarea' },
    { name: 'jws', type: 'textarea', label: words('records:jws') },
  ],
}
