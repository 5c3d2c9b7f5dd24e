import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Live: CollectionConfig = {
  slug: slugs.live,
  dbName: 'live',
  labels: labels('records:live'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'locale', 'kind', 'number', 'currentSlug'],
    description: words('records:live:description'),
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  indexes: [{ fields: ['locale', 'slug'], unique: true }],
  fields: [
    recordIdField,
    { name: 'locale', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'article', type: 'text', index: true },
    { name: 'edition', type: 'text' },
    { name: 'number', type: 'number' },
    { name: 'seq', type: 'number', label: words('records:seq') },
    { name: 'kind', type: 'text' },
    { name: 'currentSlug', type: 'text', label: words('records:live:currentSlug') },
    { name: 'condition', type: 'text' },
    { name: 'question', type: 'text' },
    { name: 'record', type: 'textarea' },
    { name: 'jws', type: 'textarea', label: words('records:jws') },
  ],
}
