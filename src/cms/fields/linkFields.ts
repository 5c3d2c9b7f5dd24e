import type { Field } from 'payload'

import { words } from '../../words/words'
import { validateWebAddress } from './validateWebAddress'

/**
 * A link is a text and a web address, nothing else: an internal link would point at a working copy, and Payload's own
 * address field changes what was typed while saving.
 */
export const linkFields: Field[] = [
  { name: 'text', type: 'text', label: words('article:link:text'), required: true },
  {
    name: 'linkType',
    type: 'radio',
    defaultValue: 'custom',
    required: true,
    options: [{ label: words('general:webAddress'), value: 'custom' }],
    admin: { hidden: true },
  },
  { name: 'url', type: 'text', label: words('general:webAddress'), required: true, validate: validateLinkAddress },
]

function validateLinkAddress(value: string | string[] | null | undefined): true | string {
  return value ? validateWebAddress(value) : 'Give the web address the link leads to.'
}
