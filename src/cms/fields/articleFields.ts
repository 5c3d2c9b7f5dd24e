import type { Block, Field } from 'payload'

import { refuseUnknownSections } from '../hooks/refuseUnknownSections'
import { slugs } from '../slugs'
import { firstLocale, localeField } from './localeField'
import { options } from './options'
import { summaryText } from './richTextField'
import { tierField } from './tierField'
import { validateSlug } from './validateSlug'
import { audienceOptions } from './vocabulary'

/**
 * The content of an article, as in src/domain/content/article.ts. Nothing is required: an unfinished page must be
 * savable, and what is missing is said at submit by the content checks.
 */
export function articleFields(sections: Block[]): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'condition', type: 'relationship', relationTo: slugs.conditions },
        { name: 'question', type: 'relationship', relationTo: slugs.questions },
      ],
    },
    {
      type: 'row',
      fields: [
        { ...localeField, defaultValue: firstLocale },
        { name: 'audience', type: 'select', options: audienceOptions, defaultValue: 'patient' },
        tierField(
          'raisedTier',
          'Raise the tier',
          'Makes the review stricter than the computed tier: 1 or 2. Cannot lower it.',
        ),
      ],
    },
    { name: 'title', type: 'text', maxLength: 300 },
    {
      name: 'slug',
      type: 'text',
      index: true,
      maxLength: 200,
      validate: validateSlug,
      admin: { description: 'Last part of the address. Once it was live it belongs to this article for good.' },
    },
    summaryText('tldr', 'TL;DR', 'The answer in 25 to 90 words, at most 4 sentences.'),
    {
      name: 'sections',
      type: 'blocks',
      blocks: sections,
      labels: { singular: 'Section', plural: 'Sections' },
      hooks: { beforeValidate: [refuseUnknownSections] },
    },
    {
      name: 'credits',
      type: 'array',
      labels: { singular: 'Credit', plural: 'Credits' },
      admin: { description: 'Who wrote it, as readers see it. Reviewers are named by their signatures.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', maxLength: 200 },
            { name: 'role', type: 'select', options: options({ author: 'Author', editor: 'Editor' }) },
          ],
        },
      ],
    },
    {
      name: 'seo',
      type: 'group',
      label: 'Search engines',
      fields: [
        { name: 'title', type: 'text', maxLength: 200 },
        { name: 'description', type: 'textarea', maxLength: 500 },
      ],
    },
  ]
}
