import type { ArrayField, LabelFunction } from 'payload'

import { labels, words } from '../../words/words'
import { localeField } from './localeField'

/** Names, one per language. Payload's own localization is not used: an article has one language, what it pulls in has all. */
export function localNames(name: string, key: string, description: LabelFunction): ArrayField {
  return {
    name,
    type: 'array',
    required: true,
    minRows: 1,
    labels: labels('masterData:name'),
    admin: { description },
    fields: [
      {
        type: 'row',
        fields: [
          { ...localeField, required: true },
          { name: key, type: 'text', label: words('masterData:name:singular'), required: true, maxLength: 300 },
        ],
      },
    ],
  }
}
