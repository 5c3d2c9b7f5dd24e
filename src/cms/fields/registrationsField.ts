import type { ArrayField, DateField } from 'payload'

import { registrationBodies } from '../../domain/identifiers/registrationBodies'
import { words } from '../../words/words'
import { slugs } from '../slugs'
import { validateRegistrationNumber } from './validateRegistrationNumber'

const day = (name: string, label: string, description?: string): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }, description },
})

/** Registrations of a reviewer. Only one that somebody else looked up in the register counts. */
export const registrationsField: ArrayField = {
  name: 'registrations',
  type: 'array',
  labels: { singular: 'Registration', plural: 'Registrations' },
  admin: {
    description: words('people:registrations'),
    components: {
      RowLabel: '/admin/RegistrationLabel/RegistrationLabel#RegistrationLabel',
      Cell: '/admin/RegistrationsCell/RegistrationsCell#RegistrationsCell',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'body', type: 'select', required: true, options: registrationBodies },
        {
          name: 'number',
          type: 'text',
          required: true,
          maxLength: 40,
          validate: validateRegistrationNumber,
          admin: {
            components: { Field: '/admin/RegistrationNumber/RegistrationNumber#RegistrationNumber' },
          },
        },
        {
          name: 'country',
          type: 'text',
          required: true,
          maxLength: 2,
          validate: validateCountry,
          admin: { description: 'Two letters, such as GB.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day('verifiedAt', 'Verified on', 'When it was looked up in the register. Empty: not verified.'),
        { name: 'verifiedBy', type: 'relationship', relationTo: slugs.users, label: 'Verified by' },
      ],
    },
    {
      type: 'row',
      fields: [
        day('expires', 'Expires', 'Empty: does not expire.'),
        day('recheckDue', 'Look up again by', 'Empty counts as overdue.'),
      ],
    },
  ],
}

function validateCountry(value: string | string[] | null | undefined): true | string {
  return (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) || 'Give the country as two capital letters.'
}
