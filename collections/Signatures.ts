import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { slugs } from '../src/cms/slugs'

export const Signatures: CollectionConfig = {
  slug: slugs.signatures,
  dbName: 'signatures',
  labels: { singular: 'Signature', plural: 'Signatures' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'id',
    defaultColumns: ['kind', 'article', 'user', 'at', 'review'],
    description:
      'This person, this meaning, these words, this moment. Never changed: a revocation is a row of its own.',
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
    { name: 'jws', type: 'textarea' },
  ],
}
