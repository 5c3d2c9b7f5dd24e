import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'

export const Live: CollectionConfig = {
  slug: slugs.live,
  dbName: 'live',
  labels: { singular: 'Live page', plural: 'Live pages' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'locale', 'kind', 'number', 'currentSlug'],
    description: 'Which edition an address leads to. Can be made again from the editions.',
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
    { name: 'seq', type: 'number' },
    { name: 'kind', type: 'text' },
    { name: 'currentSlug', type: 'text', label: 'Current slug' },
    { name: 'condition', type: 'text' },
    { name: 'question', type: 'text' },
    { name: 'record', type: 'textarea' },
    { name: 'jws', type: 'textarea' },
  ],
}
