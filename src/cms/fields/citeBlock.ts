import type { Block } from 'payload'

import { labels } from '../../words/words'
import { slugs } from '../slugs'
import { validateReference } from './validateReference'

/** A source, in the running text, at the claim it supports. Numbers are given when the page is shown. */
export const citeBlock: Block = {
  slug: 'cite',
  interfaceName: 'CiteInlineBlock',
  labels: labels('citations'),
  admin: { components: { Label: '/admin/CiteFeature/CiteLabel#CiteLabel' } },
  fields: [
    {
      name: 'citation',
      type: 'relationship',
      relationTo: slugs.citations,
      validate: validateReference,
      admin: { components: { Field: '/admin/CitationPicker/CitationPicker#CitationPicker' } },
    },
  ],
}
