/** Published rows, written by code that calls the database adapter. */
import type { AttackCase } from '../types'
import { callAdapter } from '../ways/adapter'
import { byWays } from '../ways/operation'
import { refused } from './support'

const isAnAction = refused('publish-is-an-action', 409)

export const publishingByAdapter: AttackCase[] = [
  {
    id: 'adapter-writes-published',
    story: 'Code that calls the adapter writes a published article.',
    attempts: byWays(['adapter'], (stage) => ({
      ask: 'update',
      collection: 'articles',
      id: stage.articles.approved,
      by: 'editor',
      data: { _status: 'published' },
    })),
    expect: isAnAction,
    defences: ['adapter guard of articles'],
  },
  ...(
    [
      ['upsert', { data: { _status: 'published' } }],
      ['updateMany', { data: { _status: 'published' } }],
      ['updateOne', { data: { $set: { _status: 'published' } } }],
      ['updateOne', { data: { _status: null } }],
      ['create', { data: { locale: 'en', _status: 'published' } }],
    ] as const
  ).map(([method, args], index): AttackCase => ({
    id: `adapter-${method.toLowerCase()}-${index}`,
    story: `Code that calls ${method} of the adapter writes ${JSON.stringify(args.data)}.`,
    attempts: {
      adapter: (stage) =>
        callAdapter(stage, method, 'editor', {
          collection: 'articles',
          ...(method === 'create' ? {} : { where: { id: { equals: stage.articles.approved } } }),
          ...args,
        }),
    },
    expect: isAnAction,
    defences: ['adapter guard of articles'],
  })),
  {
    id: 'adapter-version',
    story: 'Code that calls the adapter stores a published version.',
    attempts: {
      adapter: (stage) =>
        callAdapter(stage, 'createVersion', 'editor', {
          collectionSlug: 'articles',
          parent: stage.articles.approved,
          autosave: false,
          createdAt: '2026-01-01T00:00:00.000Z',
          updatedAt: '2026-01-01T00:00:00.000Z',
          versionData: { _status: 'published' },
        }),
    },
    expect: isAnAction,
    defences: ['adapter guard of articles'],
  },
]
