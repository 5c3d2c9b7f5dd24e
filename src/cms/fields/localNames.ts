import type { ArrayField } from 'payload'

import { localeField } from './localeField'

/** Names, one per language. Payload's own localization is not used: an article has one language, what it pulls in has all. */
export function localNames(name: string, key: string, label: string, description: string): ArrayField {
  return {
    name,
    type: 'array',
    required: true,
    minRows: 1,
    labels: { singular: label, plural: `${label}s` },
    admin: { description },
    fields: [
      {
        type: 'row',
        fields: [
          { ...localeField, required: true },
          { name: key, type: 'text', label, required: true, maxLength: 300 },
        ],
      },
    ],
  }
}
