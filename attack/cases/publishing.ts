/** Publishing without signatures, by every operation there is. */
import { callAdapter } from '../ways/adapter'
import { byWays, everyOperationWay, type Operation } from '../ways/operation'
import type { AttackCase, CaseGroup, Expectation } from '../types'
import type { Stage } from '../stage/stage'

const refused: Expectation = { outcome: 'refused', code: 'publish-is-an-action', status: 409 }

const onDraft =
  (change: Partial<Operation>) =>
  (stage: Stage): Operation => ({
    ask: 'update',
    collection: 'articles',
    id: stage.articles.approved,
    by: 'editor',
    data: {},
    ...change,
  })

const saves: [id: string, story: string, change: Partial<Operation>][] = [
  ['published-by-update', 'An editor saves an approved article as published.', { data: { _status: 'published' } }],
  [
    'published-by-draft-save',
    'An editor saves a draft that says it is published.',
    { data: { _status: 'published' }, flags: { draft: true } },
  ],
  [
    'published-by-autosave',
    'An autosave says published.',
    { data: { _status: 'published' }, flags: { draft: true, autosave: true } },
  ],
  ['published-as-object', 'The status is an object with a language.', { data: { _status: { en: 'published' } } }],
  ['published-as-array', 'The status is an array.', { data: { _status: ['published'] } }],
  ['published-in-capitals', 'The status is written in capitals.', { data: { _status: 'PUBLISHED' } }],
  ['published-with-space', 'The status has a space behind it.', { data: { _status: 'published ' } }],
  ['published-as-number', 'The status is a number.', { data: { _status: 1 } }],
]

const flags: [id: string, flag: Record<string, string | boolean>][] = [
  ['publish-all-locales', { publishAllLocales: true }],
  ['publish-one-locale', { publishSpecificLocale: 'en' }],
  ['unpublish-all-locales', { unpublishAllLocales: true }],
]

const cases: AttackCase[] = [
  ...saves.map(([id, story, change]): AttackCase => ({
    id,
    story,
    attempts: byWays(everyOperationWay, onDraft(change)),
    expect: refused,
    defences: ['keepWorkingCopy'],
  })),
  ...flags.map(([id, flag]): AttackCase => ({
    id,
    story: `A save asks for it by the flag ${Object.keys(flag)[0]}.`,
    attempts: byWays(everyOperationWay, onDraft({ flags: flag })),
    expect: refused,
    defences: ['keepWorkingCopy'],
  })),
  {
    id: 'published-by-create',
    story: 'An article is created as published.',
    attempts: byWays(everyOperationWay, {
      ask: 'create',
      collection: 'articles',
      by: 'editor',
      data: { locale: 'en', title: 'Straight to readers', _status: 'published' },
    }),
    expect: refused,
    defences: ['keepWorkingCopy'],
  },
  {
    id: 'status-null',
    story: 'The status is null: a save like any other.',
    attempts: byWays(everyOperationWay, onDraft({ data: { _status: null } })),
    expect: { outcome: 'harmless' },
  },
  {
    id: 'adapter-writes-published',
    story: 'Code that calls the adapter writes a published article.',
    attempts: byWays(['adapter'], onDraft({ data: { _status: 'published' } })),
    expect: refused,
    defences: ['adapter guard: articles'],
  },
  {
    id: 'adapter-upserts-published',
    story: 'Code that calls the adapter upserts a published article.',
    attempts: {
      adapter: (stage) =>
        callAdapter(stage, 'upsert', 'editor', {
          collection: 'articles',
          where: { id: { equals: stage.articles.approved } },
          data: { _status: 'published' },
        }),
    },
    expect: refused,
    defences: ['adapter guard: articles'],
  },
]

export const publishing: CaseGroup = { heading: 'Publishing without signatures', cases }
