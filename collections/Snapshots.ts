import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'

export const Snapshots: CollectionConfig = {
  slug: slugs.snapshots,
  dbName: 'snapshots',
  labels: { singular: 'Snapshot', plural: 'Snapshots' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'locale', 'article', 'id'],
    description: 'Frozen pages that reviewers read and sign, under their content hash. Never changed.',
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
    { name: 'projectionHash', type: 'text', label: 'Projection hash' },
    { name: 'locale', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'record', type: 'textarea' },
  ],
}
