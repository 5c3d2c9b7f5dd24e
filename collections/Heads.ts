import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'

export const Heads: CollectionConfig = {
  slug: slugs.heads,
  dbName: 'heads',
  labels: { singular: 'Head', plural: 'Heads' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'id',
    defaultColumns: ['id', 'index', 'hash'],
    description: 'Where each chain of records ends.',
    hidden: true,
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  fields: [recordIdField, { name: 'index', type: 'number' }, { name: 'hash', type: 'text' }],
}
