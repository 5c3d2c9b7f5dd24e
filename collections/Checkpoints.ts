import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const Checkpoints: CollectionConfig = {
  slug: slugs.checkpoints,
  dbName: 'checkpoints',
  labels: labels('records:checkpoints'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'index',
    defaultColumns: ['index', 'at', 'hash'],
    description: words('records:checkpoints:description'),
    hideAPIURL: true,
  },
  access: systemWritten,
  timestamps: false,
  defaultSort: '-index',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  fields: [
    recordIdField,
    { name: 'index', type: 'number', unique: true },
    { name: 'at', type: 'text' },
    { name: 'hash', type: 'text' },
    { name: 'record', type: 'textarea' },
    { name: 'jws', type: 'textarea', label: words('records:jws') },
  ],
}
