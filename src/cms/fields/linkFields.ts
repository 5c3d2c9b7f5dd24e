import type { Field } from 'payload'

import { validateWebAddress } from './validateWebAddress'

/**
 * A link is a text and a web address, nothing else: an internal link would point at a working copy, and Payload's own
 * address field changes what was typed while saving.
 */
export const linkFields: Field[] = [
  { name: 'text', type: 'text', label: 'Text', required: true },
  {
    name: 'linkType',
    type: 'radio',
    defaultValue: 'custom',
    required: true,
    options: [{ label: 'Web address', value: 'custom' }],
    admin: { hidden: true },
  },
  { name: 'url', type: 'text', label: 'Web address', required: true, validate: validateLinkAddress },
]

function validateLinkAddress(value: string | string[] | null | undefined): true | string {
  return value ? validateWebAddress(value) : 'Give the web address the link leads to.'
}
