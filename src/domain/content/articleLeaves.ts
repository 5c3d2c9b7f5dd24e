import { group, type Leaf } from './leaf'

const blocks: Record<string, { signed: string[]; rows?: string }> = {
  questionSection: { signed: ['heading', 'aspect', 'body'] },
  medicationList: {
    signed: ['heading', 'intro', 'items.medication', 'items.role', 'items.purpose', 'items.citations'],
    rows: 'items',
  },
  careTeam: { signed: ['heading', 'intro', 'items.role', 'items.why'], rows: 'items' },
  prognosis: {
    signed: [
      'heading',
      'body',
      ...['label', 'low', 'high', 'unit', 'population', 'timeframe', 'asOf', 'plainForm', 'citation'].map(
        (field) => `statistics.${field}`,
      ),
    ],
    rows: 'statistics',
  },
  getHelp: { signed: ['heading', 'level', 'body'] },
  community: { signed: ['heading', 'body', 'showCount'] },
  disclaimer: { signed: ['disclaimer'] },
}

function blockLeaves([block, { signed, rows }]: [string, { signed: string[]; rows?: string }]): Record<string, Leaf> {
  const path = (field: string) => `sections.${block}.${field}`
  return {
    ...group('signed', '', signed.map(path)),
    ...group('signed', 'which kind of section it is', [path('blockType')]),
    ...group(
      'internal',
      "the editor's own name and id of a block",
      ['id', 'blockName', ...(rows ? [`${rows}.id`] : [])].map(path),
    ),
  }
}

/** The fields of `articles` (see `leaves`). */
export const articleLeaves: Record<string, Leaf> = {
  ...group('signed', '', [
    'locale',
    'title',
    'slug',
    'audience',
    'condition',
    'question',
    'tldr',
    'credits.name',
    'credits.role',
    'seo.title',
    'seo.description',
  ]),
  ...group('signed', "through the page's tier", ['raisedTier']),
  ...Object.assign({}, ...Object.entries(blocks).map(blockLeaves)),
  ...group('internal', 'state is not content: kept on the workflow record and shown here', [
    'workflow',
    'state',
    'live',
    'nextReviewDue',
    'reviewBy',
    'revision',
    'tier',
  ]),
  ...group('internal', "Payload's own: always `draft`", ['_status']),
  ...group('internal', '', ['id', 'createdAt', 'updatedAt', 'credits.id']),
}
