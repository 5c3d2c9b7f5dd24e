/** The admin's own way to the server: functions that its pages call, past the REST API and its questions. */
import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { byServerFunction, callServerFunction } from '../ways/serverFunction'
import { change, harmless, profileOf, turnedAway } from './support'
import { unswitchable } from './unswitchable'

/** What each function of Payload could be asked with, all at once; `req` and `user` are what somebody would like to be. */
function asked({ articles, cast }: Stage, collectionSlug = 'articles', id = articles.draft): Record<string, unknown> {
  const forged = { ...cast.as('admin'), active: true, roles: ['admin', 'editor', 'publisher'] }
  return {
    ...{ collectionSlug, id, docID: id, schemaPath: collectionSlug, path: 'title', operation: 'update' },
    ...{
      data: { title: 'From outside' },
      formState: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
    },
    ...{ renderAllFields: true, returnLockStatus: true, updateLastEdited: true, query: {}, columns: [] },
    ...{ fromLocale: 'en', toLocale: 'de', overrideData: true, overrideEntityVisibility: true },
    ...{ type: 'publish', date: new Date().toISOString(), doc: { relationTo: collectionSlug, value: id } },
    ...{ widgetSlug: 'collections', valueToSlugify: 'x', collectionsToDisplay: [collectionSlug] },
    ...{ user: forged, req: { user: forged, payloadAPI: 'local' }, permissions: { canAccessAdmin: true } },
  }
}

/** What a function that there is none of is answered with: it throws, and Next shows nothing of that. */
const closed = turnedAway(0, null)
/** Thrown, or told in the answer. */
const notSignedIn = { thrown: turnedAway(401, null), told: turnedAway(400, null) }

/** Those that the admin uses, and how each says no. */
const open = [
  ['form-state', notSignedIn.told],
  ['table-state', notSignedIn.told],
  ['render-document', notSignedIn.thrown],
  ['render-list', notSignedIn.thrown],
  ['render-field', notSignedIn.thrown],
] as const

/** Payload's others; the last two are no functions of Payload at all, and every object has them. */
const others = [
  'copy-data-from-locale',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document-slots',
  'render-widget',
  'schedule-publish',
  'slugify',
  'constructor',
  'valueOf',
] as const

const anonymous: AttackCase[] = [...open, ...others.map((name) => [name, closed] as const)].map(([name, expect]) => ({
  id: `function-${name.toLowerCase()}-by-nobody`,
  story: `Nobody signed in calls the server function ${name}, with somebody else's name in its arguments.`,
  attempts: {
    'server function': (stage) =>
      byServerFunction(stage, { name, by: null, args: { ...asked(stage), ...(name === 'render-field' && aField) } }),
  },
  expect,
  defences: [expect === closed ? 'server functions that are used' : 'who may use the admin'],
  // these ask for a session by themselves, or there is none of the name
  ...(['get-default-layout', 'render-widget', 'valueOf'].includes(name) && { unswitchable: unswitchable.twice }),
}))

const aField = { schemaPath: 'collection.articles.title' }

const deactivated: AttackCase[] = open.map(([name, expect]) => ({
  id: `function-${name}-deactivated`,
  story: `Somebody whose account was deactivated calls ${name} with the session of before.`,
  prepare: (stage) => change(stage, 'users', stage.cast.id('geneticist'), { active: false }, 'admin'),
  attempts: {
    'server function': (stage) => byServerFunction(stage, { name, by: 'geneticist', args: asked(stage) }),
  },
  expect,
  defences: ['who may use the admin'],
}))

const unused: AttackCase[] = [
  ['schedule-publish', 'publisher', 'approved', 'The publisher lets Payload publish a page by its clock.'],
  ['copy-data-from-locale', 'editor', 'live', 'An editor lets Payload write an article from another language.'],
  ['get-upcoming-scheduled-publish', 'publisher', 'approved', "The publisher asks for Payload's own schedules."],
  ['render-document-slots', 'editor', 'draft', 'An editor asks for parts of a page that no screen asks for.'],
].map(([name = '', by = '', article, story = '']) => ({
  id: `function-${name}`,
  story,
  attempts: {
    'server function': (stage) =>
      byServerFunction(stage, { name, by, args: asked(stage, 'articles', stage.articles[article as 'draft']) }),
  },
  expect: closed,
  defences: ['server functions that are used'],
}))

/** Questions that the REST API refuses, asked of the table in which the admin shows a list. */
const queries: AttackCase[] = (
  [
    ['hash', 'users', { where: { hash: { like: 'a' } } }],
    ['hash-order', 'users', { sort: 'hash' }],
    ['hash-through-relation', 'reviewers', { where: { 'user.hash': { like: 'a' } } }],
    ['hash-order-through-relation', 'reviewers', { sort: '-user.hash' }],
    ['operators', 'users', { where: { name: { equals: { $ne: null } } } }],
    ['operator-order', 'users', { sort: '-$natural' }],
    ['near', 'users', { where: { name: { near: '1,2,3' } } }],
    ['limit', 'users', { limit: -5 }],
  ] as const
).map(([what, collectionSlug, query]) => ({
  id: `function-query-${what}`,
  story: `An editor asks the table of ${collectionSlug} in the admin with ${JSON.stringify(query)}.`,
  attempts: {
    'server function': (stage) =>
      byServerFunction(stage, { name: 'table-state', by: 'editor', args: { collectionSlug, columns: [], query } }),
  },
  // what the table was asked with is kept as a preference of the person who asked
  expect: harmless,
  holds: async (_stage, { code, said }) =>
    code === 'query-invalid' ? null : `answered ${code ?? 'without a code'}: ${said}`,
  defences: ['hidden fields in queries'],
}))

/** Whether anything that is shown holds one of these texts; what is no plain object is not sent to the browser. */
function holdsText(value: unknown, texts: readonly string[], seen = new Set<unknown>()): boolean {
  if (typeof value === 'string') return texts.some((text) => value.includes(text))
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isPlain && Object.values(value).some((one) => holdsText(one, texts, seen))
}

const isOwn = (row: unknown, { cast }: Stage) => (row as { id?: unknown } | undefined)?.id === cast.id('editor')
const emailOf = (stage: Stage, who: string) => String((stage.cast.as(who) as { email?: string }).email)

/** What an editor gets to see of accounts: never an address, nothing that signs anybody in. */
function ofAccounts(
  id: string,
  story: string,
  name: string,
  more: (stage: Stage) => Record<string, unknown>,
): AttackCase {
  return {
    id,
    story,
    attempts: {
      'server function': async (stage) => {
        const args = { collectionSlug: 'users', columns: [], query: { limit: 100 }, ...more(stage) }
        const { data } = (await callServerFunction(stage, { name, by: 'editor', args })) as { data?: unknown }
        // one's own sessions are shown to oneself
        const others = [(data as { docs?: unknown[] } | undefined)?.docs ?? data]
          .flat()
          .filter((one) => !isOwn(one, stage))
        stage.kept.data = JSON.stringify(others)
        return { status: 200, code: null, said: stage.kept.data.slice(0, 300) }
      },
    },
    expect: harmless,
    holds: async (stage) => {
      const { data = '' } = stage.kept
      if (!data.includes(stage.cast.id('admin'))) return 'the account was not shown at all: nothing was tried'
      if (data.includes(emailOf(stage, 'admin'))) return 'the address of another is shown'
      return /"(hash|salt|resetPassword\w*)":|"sessions":\[\{/.test(data) ? 'what signs in is shown' : null
    },
    defences: ['addresses of accounts'],
  }
}

const reads: AttackCase[] = [
  ofAccounts(
    'function-account-of-another',
    "An editor opens an admin's account in a drawer.",
    'render-document',
    (stage) => ({
      docID: stage.cast.id('admin'),
      overrideEntityVisibility: true,
    }),
  ),
  ofAccounts('function-table-of-accounts', 'An editor asks for the table of accounts.', 'table-state', () => ({})),
  {
    id: 'function-list-ordered-by-hash',
    story: 'An editor opens the list of reviewers in the order of their password hashes.',
    attempts: {
      'server function': async (stage) => {
        const args = {
          collectionSlug: 'reviewers',
          query: { sort: 'user.hash', limit: '100' },
          enableRowSelections: true,
        }
        const shown = await callServerFunction(stage, { name: 'render-list', by: 'editor', args })
        const profiles = [await profileOf(stage, 'neurologist'), await profileOf(stage, 'geneticist')]
        stage.kept.found = String(holdsText(shown, profiles))
        return { status: 200, code: null, said: '' }
      },
    },
    expect: harmless,
    holds: async (stage) => (stage.kept.found === 'false' ? null : 'the list is shown in that order'),
    defences: ['hidden fields in queries'],
  },
  {
    id: 'function-preferences-of-another',
    story: 'An editor asks for the table of what people have set in the admin.',
    prepare: async (stage) => {
      const args = { collectionSlug: 'articles', columns: [], query: { sort: 'title' } }
      await callServerFunction(stage, { name: 'table-state', by: 'admin', args })
    },
    attempts: {
      'server function': async (stage) => {
        const args = { collectionSlug: 'payload-preferences', columns: [], query: { limit: 100 } }
        const shown = await callServerFunction(stage, { name: 'table-state', by: 'editor', args })
        stage.kept.data = JSON.stringify((shown as { data?: unknown }).data ?? null)
        return { status: 200, code: null, said: '' }
      },
    },
    expect: harmless,
    holds: async (stage) =>
      stage.kept.data?.includes(stage.cast.id('admin')) ? 'preferences of another are read' : null,
    defences: ['access of payload-preferences'],
  },
  {
    id: 'function-form-of-another-role',
    story: 'A reviewer builds the form of an article with words and a state of their own, and takes its lock.',
    attempts: {
      'server function': (stage) =>
        byServerFunction(stage, {
          name: 'form-state',
          by: 'neurologist',
          args: { ...asked(stage), data: { title: 'From outside', state: 'published', _status: 'published' } },
        }),
    },
    expect: harmless,
    holds: async (stage) => {
      const { title } = await stage.payload.findByID({ collection: 'articles', id: stage.articles.draft, draft: true })
      return title === 'From outside' ? 'the words were stored' : null
    },
    unswitchable: unswitchable.notBuilt,
  },
]

export const serverFunctions: CaseGroup = {
  heading: 'Server functions',
  cases: [...anonymous, ...deactivated, ...unused, ...queries, ...reads],
}
