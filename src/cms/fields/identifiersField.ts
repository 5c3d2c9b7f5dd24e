import type { ArrayField } from 'payload'

import { codeSystems } from '../../domain/identifiers/codeSystems'
import { normaliseIdentifier } from '../hooks/normaliseIdentifier'
import { options } from './options'
import { validateIdentifier } from './validateIdentifier'

/** Codes of a condition. Sources disagree, so each says how closely it fits. */
export const identifiersField: ArrayField = {
  name: 'identifiers',
  type: 'array',
  label: 'Codes',
  labels: { singular: 'Code', plural: 'Codes' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'system', type: 'select', required: true, options: codeSystems },
        {
          name: 'code',
          type: 'text',
          required: true,
          maxLength: 400,
          validate: validateIdentifier,
          hooks: { beforeValidate: [normaliseIdentifier] },
        },
        {
          name: 'relation',
          type: 'select',
          required: true,
          defaultValue: 'exact',
          options: options({
            exact: 'Exactly this',
            broader: 'Broader',
            narrower: 'Narrower',
            close: 'Close',
            related: 'Related',
          }),
        },
      ],
    },
  ],
}
