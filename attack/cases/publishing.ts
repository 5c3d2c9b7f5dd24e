/** Publishing without signatures, by every operation there is. */
import { byWays, everyOperationWay, type Operation } from '../ways/operation'
import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { ask } from '../ways/rest'
import { answerOf } from '../ways/thrown'
import { publishingActions } from './publishingActions'
import { publishingByAdapter } from './publishingByAdapter'
import { harmless, holds, refused, stateIs, turnedAway } from './support'
import { unswitchable } from './unswitchable'

const isAnAction = refused('publish-is-an-action', 409)

const onApproved =
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
  ['publish-all-locales', 'A save asks for all languages.', { flags: { publishAllLocales: true } }],
  ['publish-one-locale', 'A save asks for one language.', { flags: { publishSpecificLocale: 'en' } }],
  ['unpublish-all-locales', 'A save asks to unpublish.', { flags: { unpublishAllLocales: true } }],
]

const saving: AttackCase[] = saves.map(([id, story, change]) => ({
  id,
  story,
  attempts: byWays(everyOperationWay, onApproved(change)),
  expect: isAnAction,
  defences: ['drafts stay drafts'],
}))

const operations: AttackCase[] = [
  {
    id: 'published-by-create',
    story: 'An article is created as published.',
    attempts: byWays(everyOperationWay, {
      ask: 'create',
      collection: 'articles',
      by: 'editor',
      data: { locale: 'en', title: 'Straight to readers', _status: 'published' },
    }),
    expect: isAnAction,
    defences: ['drafts stay drafts'],
  },
  {
    id: 'published-in-bulk',
    story: 'All articles are saved as published at once.',
    attempts: byWays(everyOperationWay, {
      ask: 'updateMany',
      collection: 'articles',
      by: 'editor',
      where: { id: { exists: true } },
      data: { _status: 'published' },
    }),
    expect: isAnAction,
    expectBy: {
      // bulk edit is off, which Payload says before any hook can note who asked
      rest: refused('forbidden', 403),
      form: refused('forbidden', 403),
      local: turnedAway(403, null),
    },
    defences: ['drafts stay drafts'],
  },
  {
    id: 'status-null',
    story: 'The status is null: a save like any other.',
    attempts: byWays(everyOperationWay, onApproved({ data: { _status: null } })),
    expect: harmless,
    unswitchable: unswitchable.answered,
  },
  {
    id: 'duplicate-live',
    story: 'A live article is duplicated, in the hope that the copy is live as well.',
    attempts: byWays(everyOperationWay, (stage) => ({
      ask: 'duplicate',
      collection: 'articles',
      id: stage.articles.live,
      by: 'editor',
    })),
    expect: turnedAway(400, null),
    expectBy: { rest: turnedAway(404, 'not-found'), form: turnedAway(404, 'not-found') },
    defences: ['no duplicates'],
  },
  {
    id: 'restore-version',
    story: 'An older version of an approved article is restored.',
    attempts: byWays(everyOperationWay, restoring('approved', {})),
    expect: harmless,
    holds: stateIs('approved', 'approved'),
    unswitchable: unswitchable.answered,
  },
  {
    id: 'restore-version-as-published',
    story: 'An older version is restored with a flag that asks to publish it.',
    attempts: byWays(everyOperationWay, restoring('approved', { publishAllLocales: true })),
    expect: isAnAction,
    expectBy: {
      // the Local API of restoring knows no such flag and drops it
      local: harmless,
      'local, access off': harmless,
    },
    defences: ['drafts stay drafts'],
  },
  {
    id: 'trash',
    story: 'An article is put into the trash, which is off, to come back published.',
    attempts: byWays(
      everyOperationWay,
      onApproved({ data: { deletedAt: '2026-01-01T00:00:00.000Z', _status: 'published' } }),
    ),
    expect: isAnAction,
    defences: ['drafts stay drafts'],
  },
  {
    id: 'workflow-through-relation',
    story: 'A save sends a workflow record in the place of the relation to it.',
    attempts: byWays(
      everyOperationWay,
      onApproved({ data: { workflow: { id: 'mine', state: 'published', live: 'live' } } }),
    ),
    expect: harmless,
    holds: stateIs('approved', 'approved'),
    unswitchable: unswitchable.notBuilt,
  },
  {
    id: 'method-override',
    story: 'A POST calls itself a PATCH in a header.',
    attempts: {
      rest: (stage) =>
        ask(stage, {
          method: 'POST',
          path: `/api/articles/${stage.articles.approved}`,
          by: 'editor',
          json: { _status: 'published' },
          headers: { 'x-http-method-override': 'PATCH', 'x-payload-http-method-override': 'PATCH' },
        }),
    },
    expect: turnedAway(404, 'not-found'),
    unswitchable: unswitchable.notBuilt,
  },
  {
    id: 'payload-graphql',
    story: "Payload's own GraphQL is asked to publish.",
    attempts: {
      rest: (stage) =>
        ask(stage, {
          method: 'POST',
          path: '/api/graphql',
          by: 'editor',
          json: { query: `mutation{updateArticle(id:"${stage.articles.approved}",data:{_status:published}){id}}` },
        }),
    },
    expect: turnedAway(404, 'not-found'),
    unswitchable: unswitchable.notBuilt,
  },
]

function restoring(article: 'approved', flags: Record<string, string | boolean>) {
  return async (stage: Stage): Promise<Operation> => {
    const { docs } = await stage.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: stage.articles[article] } },
      overrideAccess: true,
      sort: 'createdAt',
      limit: 1,
    })
    return { ask: 'restoreVersion', collection: 'articles', id: String(docs[0]?.id), by: 'editor', flags }
  }
}

const jobs: AttackCase[] = [
  {
    id: 'schedule-job-row',
    story: 'A job that publishes is written as a row of the queue.',
    attempts: byWays(['rest', 'form'], (stage) => ({
      ask: 'create',
      collection: 'payload-jobs',
      by: 'editor',
      data: {
        taskSlug: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'articles', value: stage.articles.approved } },
      },
    })),
    expect: turnedAway(404, 'not-found'),
    unswitchable: unswitchable.notBuilt,
  },
  {
    id: 'schedule-job-queue',
    story: 'Code queues a job that publishes, and runs the queue.',
    attempts: {
      'local, access off': (stage) =>
        answerOf(async () => {
          const queue = stage.payload.jobs.queue as (args: unknown) => Promise<unknown>
          await queue({
            task: 'schedulePublish',
            input: {
              type: 'publish',
              doc: { relationTo: 'articles', value: stage.articles.approved },
              user: stage.cast.id('editor'),
            },
          })
          return stage.payload.jobs.run({ limit: 10 })
        }),
    },
    // there is no queue: code that calls it fails as code does
    expect: holds,
    holds: stateIs('approved', 'approved'),
    unswitchable: unswitchable.notBuilt,
  },
  {
    id: 'run-jobs',
    story: 'The queue is run over REST.',
    attempts: { rest: (stage) => ask(stage, { method: 'GET', path: '/api/payload-jobs/run', by: 'admin' }) },
    expect: turnedAway(404, 'not-found'),
    unswitchable: unswitchable.notBuilt,
  },
]

export const publishing: CaseGroup = {
  heading: 'Publishing without signatures',
  cases: [...saving, ...operations, ...jobs, ...publishingByAdapter, ...publishingActions],
}
