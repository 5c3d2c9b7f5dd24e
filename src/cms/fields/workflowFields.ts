import type { Field } from 'payload'

import { en } from '../../words/en'
import { words } from '../../words/words'
import { slugs } from '../slugs'
import { liveOptions, stateOptions } from './vocabulary'

/** Beside the form, the panel shows these as they are now; as fields they would show what was there when it opened. */
const inListOnly = { readOnly: true, condition: () => false }

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
    name: 'workflowPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/admin/WorkflowPanel/WorkflowPanel#WorkflowPanel' },
    },
  },
  {
    name: 'state',
    type: 'select',
    options: stateOptions,
    virtual: 'workflow.state',
    admin: { ...inListOnly, components: { Cell: '/admin/StateCell/StateCell#StateCell' } },
  },
  {
    name: 'live',
    type: 'select',
    label: words('start:columns:live'),
    options: liveOptions,
    virtual: 'workflow.live',
    admin: { ...inListOnly, components: { Cell: '/admin/LiveCell/LiveCell#LiveCell' } },
  },
  {
    name: 'tier',
    type: 'number',
    virtual: 'workflow.tier',
    admin: { ...inListOnly, components: { Cell: '/admin/NumberCell/NumberCell#NumberCell' } },
  },
  {
    name: 'whoHasIt',
    type: 'ui',
    // Payload takes no function here
    label: { en: en.start.columns.whoHasIt },
    admin: {
      components: { Field: '/admin/Nothing/Nothing#Nothing', Cell: '/views/WhoHasItCell/WhoHasItCell#WhoHasItCell' },
    },
  },
  ...(['reviewBy', 'nextReviewDue'] as const).map((name): Field => ({
    name,
    type: 'text',
    label: words(`start:columns:${name}`),
    virtual: `workflow.${name}`,
    admin: { ...inListOnly, components: { Cell: '/admin/DayCell/DayCell#DayCell' } },
  })),
  { name: 'revision', type: 'number', virtual: 'workflow.revision', admin: inListOnly },
]
