import type { CollectionConfig } from 'payload'

import { systemWritten } from '../src/cms/access/systemWritten'
import { recordIdField } from '../src/cms/fields/idField'
import { nothingOfPayloads } from '../src/cms/reads/nothingOfPayloads'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'

export const AuditEvents: CollectionConfig = {
  slug: slugs.auditEvents,
  dbName: 'audit_events',
  labels: labels('records:auditEvents'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'type',
    description: words('records:auditEvents:description'),
    hideAPIURL: true,
    baseFilter: nothingOfPayloads,
    components: { views: { list: { Component: '/views/AuditLog/AuditLog#AuditLog' } } },
  },
  access: systemWritten,
  timestamps: false,
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  indexes: [
    { fields: ['stream', 'index'], unique: true },
    { fields: ['subject', 'at'] },
    // the audit log reads by these (src/cms/reads/auditLog.ts)
    { fields: ['at'] },
    { fields: ['type', 'at'] },
    { fields: ['actor', 'at'] },
  ],
  fields: [
    recordIdField,
    { name: 'stream', type: 'text' },
    { name: 'index', type: 'number' },
    { name: 'type', type: 'text' },
    { name: 'actor', type: 'text' },
    { name: 'subject', type: 'text' },
    { name: 'action', type: 'text', unique: true },
    { name: 'at', type: 'text' },
    { name: 'hash', type: 'text' },
    { name: 'record', type: 'textarea' },
  ],
}
