import type { Field } from 'payload'

import { words } from '../../words/words'
import { nobody } from '../access/nobody'
import { policyBounds } from './policyBounds'
import { tierField } from './tierField'
import { validateSpecialists } from './validateSpecialists'
import { validateWholeNumber } from './validateWholeNumber'

/** PolicyTerms of src/domain/policy. */
export const policyFields: Field[] = [
  { ...tierField('tier', words('policies:tier'), words('policies:tierHint')), required: true, unique: true },
  {
    type: 'row',
    fields: [
      {
        name: 'signatures',
        type: 'number',
        label: words('policies:signatures'),
        required: true,
        ...policyBounds.signatures,
        validate: validateWholeNumber,
      },
      {
        name: 'specialists',
        type: 'number',
        label: words('policies:specialists'),
        required: true,
        ...policyBounds.specialists,
        validate: validateSpecialists,
        admin: { description: words('policies:specialistsHint') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'intervalMonths',
        type: 'number',
        label: words('policies:intervalMonths'),
        required: true,
        ...policyBounds.intervalMonths,
        validate: validateWholeNumber,
      },
      {
        name: 'graceDays',
        type: 'number',
        label: words('policies:graceDays'),
        required: true,
        ...policyBounds.graceDays,
        validate: validateWholeNumber,
        admin: { description: words('policies:graceDaysHint') },
      },
      {
        name: 'suspendAfterDays',
        type: 'number',
        label: words('policies:suspendAfterDays'),
        ...policyBounds.suspendAfterDays,
        validate: validateWholeNumber,
        admin: {
          description: words('policies:suspendAfterDaysHint'),
          components: { Cell: '/admin/NumberCell/NumberCell#NumberCell' },
        },
      },
      {
        name: 'signatureValidDays',
        type: 'number',
        label: words('policies:signatureValidDays'),
        required: true,
        ...policyBounds.signatureValidDays,
        defaultValue: 90,
        validate: validateWholeNumber,
        admin: { description: words('policies:signatureValidDaysHint') },
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
