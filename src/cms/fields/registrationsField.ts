import type { ArrayField, DateField, LabelFunction } from 'payload'

import { registrationBodyList } from '../../domain/identifiers/registrationBodies'
import { labels, words } from '../../words/words'
import { slugs } from '../slugs'
import { validateCountry } from './validateCountry'
import { validateRegistrationNumber } from './validateRegistrationNumber'

const day = (name: string, label: LabelFunction, description?: LabelFunction): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }, description },
})

/** By the short name that everybody knows, with what a number looks like. */
const bodies = registrationBodyList.map(({ value, label: name, country, example }) => ({
  value,
  label: country
    ? words('reviewers:registrations:bodyOfCountry', { body: value, country, name, example })
    : words('reviewers:registrations:body', { body: value, name, example }),
}))

/** Registrations of a reviewer. Only one that somebody else looked up in the register counts. */
export const registrationsField: ArrayField = {
  name: 'registrations',
  type: 'array',
  labels: labels('reviewers:registrations'),
  admin: {
    description: words('reviewers:registrations:hint'),
    components: {
      RowLabel: '/admin/RegistrationLabel/RegistrationLabel#RegistrationLabel',
      Cell: '/admin/RegistrationsCell/RegistrationsCell#RegistrationsCell',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'body', type: 'select', required: true, options: bodies },
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
          admin: {
            description: words('reviewers:registrations:countryHint'),
            components: { Field: '/admin/RegistrationCountry/RegistrationCountry#RegistrationCountry' },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day('verifiedAt', words('reviewers:registrations:verifiedAt'), words('reviewers:registrations:verifiedAtHint')),
        {
          name: 'verifiedBy',
          type: 'relationship',
          relationTo: slugs.users,
          label: words('reviewers:registrations:verifiedBy'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day('expires', words('reviewers:registrations:expires'), words('reviewers:registrations:expiresHint')),
        day('recheckDue', words('reviewers:registrations:recheckDue'), words('reviewers:registrations:recheckDueHint')),
      ],
    },
  ],
}
