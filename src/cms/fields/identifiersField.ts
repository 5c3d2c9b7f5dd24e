import type { ArrayField } from 'payload'

import { codeSystems } from '../../domain/identifiers/codeSystems'
import { labels, words } from '../../words/words'
import { normaliseIdentifier } from '../hooks/normaliseIdentifier'
import { validateIdentifier } from './validateIdentifier'
import { codeRelationOptions } from './vocabulary'

/** Codes of a condition. Sources disagree, so each says how closely it fits. */
export const identifiersField: ArrayField = {
  name: 'identifiers',
  type: 'array',
  label: words('conditions:codes:plural'),
  labels: labels('conditions:codes'),
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
          options: codeRelationOptions,
        },
      ],
    },
  ],
}
