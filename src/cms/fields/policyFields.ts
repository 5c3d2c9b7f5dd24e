import type { Field } from 'payload'

import { nobody } from '../access/nobody'
import { policyBounds } from './policyBounds'
import { tierField } from './tierField'
import { validateSpecialists } from './validateSpecialists'
import { validateWholeNumber } from './validateWholeNumber'

/** PolicyTerms of src/domain/policy. */
export const policyFields: Field[] = [
  { ...tierField('tier', 'Tier', '1 is the strictest.'), required: true, unique: true },
  {
    type: 'row',
    fields: [
      {
        name: 'signatures',
        type: 'number',
        label: 'Medical signatures',
        required: true,
        ...policyBounds.signatures,
        validate: validateWholeNumber,
      },
      {
        name: 'specialists',
        type: 'number',
        label: 'Of them by specialists',
        required: true,
        ...policyBounds.specialists,
        validate: validateSpecialists,
        admin: { description: 'Reviewers with a specialty of the condition.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'intervalMonths',
        type: 'number',
        label: 'Review every (months)',
        required: true,
        ...policyBounds.intervalMonths,
        validate: validateWholeNumber,
      },
      {
        name: 'graceDays',
        type: 'number',
        label: 'Grace (days)',
        required: true,
        ...policyBounds.graceDays,
        validate: validateWholeNumber,
        admin: { description: 'After that the page no longer says “Medically reviewed”.' },
      },
      {
        name: 'suspendAfterDays',
        type: 'number',
        label: 'Suspend after (days)',
        ...policyBounds.suspendAfterDays,
        validate: validateWholeNumber,
        admin: { description: 'Days after lapsing until the page is no longer served. Empty: never.' },
      },
      {
        name: 'signatureValidDays',
        type: 'number',
        label: 'A signature lasts (days)',
        required: true,
        ...policyBounds.signatureValidDays,
        defaultValue: 90,
        validate: validateWholeNumber,
        admin: { description: 'One that was not published within this time has expired.' },
      },
    ],
  },
]

/** What one admin proposed and another has not confirmed yet (src/domain/policy/policyProposal.ts); steps alone write it. */
export const proposalFields: Field[] = [
  {
    name: 'proposal',
    type: 'json',
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'proposed',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/admin/PolicyProposed/PolicyProposed#PolicyProposed' } },
  },
]

/** Beside the policy: who could sign today, and whether that is enough. */
export const whoCouldSignField: Field = {
  name: 'whoCouldSign',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/admin/PolicySigning/PolicySigning#PolicySigning' } },
}
