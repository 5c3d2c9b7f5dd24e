import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Snapshots: CollectionConfig = {
  slug: slugs.snapshots,
  dbName: 'snapshots',
  labels: labels('records:snapshots'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'locale', 'article', 'id'],
    description: words('records:snapshots:description'),
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  fields: [
    recordIdField,
    { name: 'article', type: 'text', index: true },
    { name: 'projectionHash', type: 'text', label: words('records:snapshots:projectionHash') },
    { name: 'locale', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'record', type: 'textarea' },
  ],
}
