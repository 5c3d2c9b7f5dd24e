import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Heads: CollectionConfig = {
  slug: slugs.heads,
  dbName: 'heads',
  labels: labels('records:heads'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'id',
    defaultColumns: ['id', 'index', 'hash'],
    description: words('records:heads:description'),
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
