/** Whatever is signed, a reviewer sees when it changes: each value of a page that has one of everything is changed in turn. */
import { expect, test } from '@jest/globals'

import { comparePages } from '../../src/cms/comparison/comparePages'
import type { Inline, Projection } from '../../src/domain/content/projection'

const text = (words: string, ...marks: Extract<Inline, { kind: 'text' }>['marks']): Inline => ({
  kind: 'text',
  text: words,
  marks,
})

const page: Projection = {
  format: 'countersign.projection/1',
  locale: 'en',
  audience: 'carer',
  tier: 2,
  slug: 'treatments',
  label: 'Short answer',
  title: 'Treatments',
  seo: { title: 'All treatments', description: 'Which there are.' },
  condition: {
    id: 'c1',
    name: 'Fabry disease',
    synonyms: [{ term: 'Anderson-Fabry disease', kind: 'exact' }],
    codes: [{ system: 'ORPHA', code: '324', relation: 'exact' }],
    specialties: ['Genetic', 'Renal'],
  },
  question: { id: 'q1', key: 'treatments', aspect: 'Treatments', text: 'How is it treated?' },
  tldr: [{ kind: 'paragraph', children: [text('In short.'), { kind: 'lineBreak' }, text('It can.', 'strong')] }],
  sections: [
    {
      kind: 'questionSection',
      anchor: 'how',
      heading: 'How?',
      aspect: 'Treatments',
      body: [
        { kind: 'heading', level: 3, children: [text('Enzymes')] },
        { kind: 'quote', children: [text('Said somebody.')] },
        {
          kind: 'paragraph',
          children: [
            text('Not', 'strikethrough', 'emphasis'),
            { kind: 'link', href: 'https://example.org/a', children: [text('there')] },
            { kind: 'cite', number: 1 },
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            {
              children: [text('First')],
              lists: [{ kind: 'list', ordered: false, items: [{ children: [text('inside')], lists: [] }] }],
            },
            { children: [text('Second')], lists: [] },
          ],
        },
      ],
    },
    {
      kind: 'medicationList',
      anchor: 'medications',
      heading: 'Medications',
      intro: [{ kind: 'paragraph', children: [text('These.')] }],
      items: [
        {
          ...{ id: 'm1', name: 'agalsidase alfa', atc: ['A16AB03'], rxcui: '377095' },
          ...{ role: 'firstLine', purpose: 'Replaces the enzyme', citations: [1, 2] },
        },
      ],
    },
    {
      kind: 'careTeam',
      anchor: 'team',
      heading: 'Who helps',
      intro: [{ kind: 'paragraph', children: [text('They do.')] }],
      items: [{ role: 'Geneticist', why: 'Knows the genes' }],
    },
    {
      kind: 'prognosis',
      anchor: 'prognosis',
      heading: 'Outlook',
      body: [{ kind: 'paragraph', children: [text('It varies.')] }],
      statistics: [
        {
          ...{ label: 'Survival', low: '50', high: '60', unit: '%', population: 'men', timeframe: '10 years' },
          ...{ asOf: '2020', plainForm: 'about half', citation: 2 },
        },
      ],
    },
    {
      kind: 'getHelp',
      anchor: 'help',
      heading: 'Get help',
      level: 'urgent',
      body: [{ kind: 'paragraph', children: [text('Call.')] }],
    },
    {
      kind: 'community',
      anchor: 'others',
      heading: 'Others',
      body: [{ kind: 'paragraph', children: [text('Many.')] }],
      provider: 'Fabry network',
      showCount: true,
    },
    {
      ...{ kind: 'disclaimer', anchor: 'disclaimer', heading: 'Medical disclaimer', key: 'medical', version: 1 },
      text: 'No advice.',
    },
  ],
  citations: [
    {
      ...{ number: 1, id: 's1', type: 'journal', title: 'A trial', authors: ['A. One', 'B. Two'], container: 'Lancet' },
      ...{ issued: '2020', doi: '10.1/a', pmid: '111', pmcid: 'PMC1', url: 'https://example.org/1' },
    },
    {
      ...{ number: 2, id: 's2', type: 'guideline', title: 'A guideline', authors: ['C. Three'], container: 'House' },
      ...{ issued: '2021', doi: '10.1/b', pmid: '222', pmcid: 'PMC2', url: 'https://example.org/2' },
    },
  ],
  credits: [{ name: 'E. Marsh', role: 'author' }],
}

/** Values whose change alone is none to see. */
const unseen: [path: RegExp, why: string][] = [
  [/^format$/, 'always the same'],
  [/^(condition|question)\.id$|^(citations|sections\.\d+\.items)\.\d+\.id$/, 'names a row; what the row says is shown'],
  [/\.anchor$/, 'made from the heading, which is shown'],
  [/^citations\.\d+\.number$/, 'the place in the list, which follows from the text'],
  [/\.kind$/, 'changed below, since another kind has other values'],
]

type Step = string | number
type Node = Record<Step, unknown>

function leaves(value: unknown, path: Step[] = []): Step[][] {
  if (value === null || typeof value !== 'object') return [path]
  return Object.keys(value).flatMap((key) => leaves((value as Node)[key], [...path, key]))
}

function withChange(path: Step[], change: (value: unknown) => unknown): Projection {
  const copy = structuredClone(page)
  const around = path.slice(0, -1).reduce<Node>((node, step) => node[step] as Node, copy as unknown as Node)
  const last = path.at(-1) ?? ''
  const changed = change(around[last])
  if (changed === undefined && Array.isArray(around)) around.splice(Number(last), 1)
  else around[last] = changed
  return copy
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  // of the two sources, the other one; of the levels of a heading as well
  if (typeof value === 'number') return value === 1 ? 2 : value === 2 ? 1 : value + 1
  if (['strong', 'emphasis', 'strikethrough'].includes(String(value))) return 'underline'
  return `${String(value)} or not`
}

const seen = (now: Projection): boolean =>
  comparePages(page, now).some(
    ({ change, formerHeading, lines }) =>
      (change !== 'same' && change !== 'moved') || formerHeading !== null || lines.some(({ kind }) => kind !== 'same'),
  )

const hidden = (path: Step[]) => unseen.some(([pattern]) => pattern.test(path.join('.')))
const paths = leaves(page).filter((path) => !hidden(path))

test('a page that has not changed shows nothing', () => {
  expect(seen(structuredClone(page))).toBe(false)
})

test.each(paths.map((path) => [path.join('.'), path] as const))('a change of %s is seen', (_, path) => {
  expect(seen(withChange(path, other))).toBe(true)
})

const optional = paths.filter((path) =>
  /\.(aspect|rxcui|timeframe|asOf|plainForm|provider|container|issued|doi|pmid|pmcid|url|high)$/.test(path.join('.')),
)
test.each(optional.map((path) => [path.join('.'), path] as const))('taking %s away is seen', (_, path) => {
  expect(path.join('.') === 'question.aspect' || seen(withChange(path, () => null))).toBe(true)
})

/** What is in a list: rows, paragraphs, marks, authors. */
function entries(value: unknown, path: Step[] = []): Step[][] {
  if (value === null || typeof value !== 'object') return []
  return Object.keys(value).flatMap((key) => [
    ...(Array.isArray(value) ? [[...path, key]] : []),
    ...entries((value as Node)[key], [...path, key]),
  ])
}
test.each(entries(page).map((path) => [path.join('.'), path] as const))('taking away %s is seen', (_, path) => {
  expect(seen(withChange(path, () => undefined))).toBe(true)
})

test.each(['heading', 'quote'])('making text of a %s is seen', (kind) => {
  const index = kind === 'heading' ? 0 : 1
  expect(
    seen(
      withChange(['sections', 0, 'body', index], (block) => ({
        kind: 'paragraph',
        children: (block as { children: unknown }).children,
      })),
    ),
  ).toBe(true)
})
