import type { Block, Field } from 'payload'

import { labels, words } from '../../words/words'
import { refuseUnknownSections } from '../hooks/refuseUnknownSections'
import { slugs } from '../slugs'
import { firstLocale, localeField } from './localeField'
import { summaryText } from './richTextField'
import { tierField } from './tierField'
import { validateSlug } from './validateSlug'
import { audienceOptions, creditRoleOptions } from './vocabulary'
import { findingsOfPart, withFindings } from './withFindings'

/**
 * The content of an article, as in src/domain/content/article.ts, in the parts and the order in which a page is written.
 * The parts are how the form looks; nothing of them is stored. Nothing is required: an unfinished page must be savable,
 * and what is missing is said at submit by the content checks.
 */
export function articleFields(sections: Block[]): Field[] {
  return [
    formNote,
    part('about', aboutFields),
    part('answer', answerFields),
    part('body', [sectionsField(sections)]),
    part('sources', sourceFields),
    part('search', searchFields),
  ]
}

const formNote: Field = {
  name: 'formNote',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/admin/FormNote/FormNote#FormNote' } },
}

type Part = 'about' | 'answer' | 'body' | 'sources' | 'search'

/** A part of the form under its heading, with a sentence for somebody who writes a first page. */
function part(name: Part, fields: Field[]): Field {
  const hint: Field = {
    name: `${name}Hint`,
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: {
        Field: { path: '/admin/FormPart/FormPart#PartHint', clientProps: { part: name } },
      },
    },
  }
  return {
    type: 'collapsible',
    label: words(`article:groups:${name}`),
    admin: {
      className: `countersign-part countersign-part--${name}`,
      components: { Label: { path: '/admin/FormPart/FormPart#PartLabel', clientProps: { part: name } } },
    },
    fields: [hint, ...fields],
  }
}

const half = { width: '50%' }

const aboutFields: Field[] = [
  {
    type: 'row',
    fields: [
      withFindings({
        name: 'condition',
        type: 'relationship',
        relationTo: slugs.conditions,
        admin: { ...half, description: words('article:fields:condition') },
      }),
      withFindings({
        name: 'question',
        type: 'relationship',
        relationTo: slugs.questions,
        admin: { ...half, description: words('article:fields:question') },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      withFindings({ ...localeField, defaultValue: firstLocale, admin: { width: '33%' } }),
      withFindings({
        name: 'audience',
        type: 'select',
        options: audienceOptions,
        defaultValue: 'patient',
        admin: { width: '33%', description: words('article:fields:audience') },
      }),
      tierField('raisedTier', words('article:fields:raisedTierLabel'), words('article:fields:raisedTier')),
    ],
  },
]

const answerFields: Field[] = [
  withFindings({ name: 'title', type: 'text', maxLength: 300, admin: { description: words('article:fields:title') } }),
  withFindings({
    name: 'slug',
    type: 'text',
    index: true,
    maxLength: 200,
    validate: validateSlug,
    admin: { description: words('article:fields:slug') },
  }),
  withFindings(summaryText('tldr', words('article:fields:tldrLabel'), words('article:fields:tldr'))),
]

function sectionsField(sections: Block[]): Field {
  return withFindings({
    name: 'sections',
    type: 'blocks',
    blocks: sections,
    labels: labels('article:lists:sections'),
    admin: { description: words('article:fields:sections') },
    hooks: { beforeValidate: [refuseUnknownSections] },
  })
}

const sourceFields: Field[] = [
  {
    name: 'sourceList',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/admin/SourceList/SourceList#SourceList' } },
  },
  {
    name: 'credits',
    type: 'array',
    labels: labels('article:lists:credits'),
    admin: {
      description: words('article:fields:credits'),
      components: { RowLabel: '/admin/RowLabels/RowLabels#CreditLabel' },
    },
    fields: [
      findingsOfPart,
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', maxLength: 200, admin: half },
          { name: 'role', type: 'select', options: creditRoleOptions, admin: half },
        ],
      },
    ],
  },
]

const searchFields: Field[] = [
  {
    name: 'seo',
    type: 'group',
    label: false,
    admin: { hideGutter: true },
    fields: [
      withFindings({
        name: 'title',
        type: 'text',
        maxLength: 200,
        label: words('article:fields:seoTitleLabel'),
        admin: { description: words('article:fields:seoTitle') },
      }),
      withFindings({
        name: 'description',
        type: 'textarea',
        maxLength: 500,
        label: words('article:fields:seoDescriptionLabel'),
        admin: { description: words('article:fields:seoDescription') },
      }),
    ],
  },
]
