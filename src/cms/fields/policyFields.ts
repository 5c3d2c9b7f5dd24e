import type { Field } from 'payload'

import { tierField } from './tierField'
import { validateSpecialists } from './validateSpecialists'
import { validateWholeNumber } from './validateWholeNumber'

/** PolicyTerms of src/domain/policy. There is no tier without a medical signature. */
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
        min: 1,
        max: 10,
        validate: validateWholeNumber,
      },
      {
        name: 'specialists',
        type: 'number',
        label: 'Of them by specialists',
        required: true,
        min: 0,
        max: 10,
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
        min: 1,
        max: 120,
        validate: validateWholeNumber,
      },
      {
        name: 'graceDays',
        type: 'number',
        label: 'Grace (days)',
        required: true,
        min: 0,
        max: 365,
        validate: validateWholeNumber,
        admin: { description: 'After that the page no longer says “Medically reviewed”.' },
      },
      {
        name: 'suspendAfterDays',
        type: 'number',
        label: 'Suspend after (days)',
        min: 0,
        max: 3650,
        validate: validateWholeNumber,
        admin: { description: 'Days after lapsing until the page is no longer served. Empty: never.' },
      },
      {
        name: 'signatureValidDays',
        type: 'number',
        label: 'A signature lasts (days)',
        required: true,
        min: 1,
        max: 365,
        defaultValue: 90,
        validate: validateWholeNumber,
        admin: { description: 'One that was not published within this time has expired.' },
      },
    ],
  },
]

/** Beside the policy: who could sign today, and whether that is enough. */
export const whoCouldSignField: Field = {
  name: 'whoCouldSign',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/admin/PolicySigning/PolicySigning#PolicySigning' } },
}
