import type { Field } from 'payload'

import { slugs } from '../slugs'
import { liveOptions, stateOptions } from './vocabulary'

/**
 * Where the article stands, read through its workflow record and never stored here: a restored version would bring an
 * old state back. A client that sends these is not heard.
 */
export const workflowFields: Field[] = [
  {
    name: 'workflow',
    type: 'relationship',
    relationTo: slugs.workflow,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'state',
        type: 'select',
        options: stateOptions,
        virtual: 'workflow.state',
        admin: { readOnly: true, width: '25%' },
      },
      {
        name: 'live',
        type: 'select',
        label: 'Readers',
        options: liveOptions,
        virtual: 'workflow.live',
        admin: { readOnly: true, width: '25%' },
      },
      { name: 'tier', type: 'number', virtual: 'workflow.tier', admin: { readOnly: true, width: '25%' } },
      { name: 'revision', type: 'number', virtual: 'workflow.revision', admin: { readOnly: true, width: '25%' } },
    ],
  },
  {
    name: 'dependencies',
    type: 'array',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    fields: [
      { name: 'kind', type: 'text' },
      { name: 'ref', type: 'text', index: true },
    ],
  },
]
