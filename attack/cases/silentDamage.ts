/** What readers get must not change because something behind it is edited, restored or deleted. */
import type { AttackCase, CaseGroup, Expectation } from '../types'
import { byWays, type Operation } from '../ways/operation'
import type { DemoIds } from '../../demo/placeIds'
import type { Stage } from '../stage/stage'
import { act, harmless, profileOf, refused, stateIs, stored, turnedAway } from './support'
import { unswitchable } from './unswitchable'

const ways = ['rest', 'local', 'local, access off'] as const

function deletion(
  id: string,
  story: string,
  target: (
    stage: Stage,
  ) => Pick<Operation, 'collection' | 'id' | 'by'> | Promise<Pick<Operation, 'collection' | 'id' | 'by'>>,
  expect: Expectation,
  more: Partial<AttackCase> = {},
): AttackCase {
  return {
    id,
    story,
    attempts: byWays(ways, async (stage) => ({ ask: 'delete', ...(await target(stage)) })),
    expect,
    ...more,
  }
}

const inUse = (collection: keyof DemoIds, key: string) => (stage: Stage) => ({
  collection,
  id: stage.ids[collection][key] ?? '',
  by: 'secondEditor',
})

const deletions: AttackCase[] = [
  ...(['live', 'approved', 'inReview', 'withdrawn', 'sentBack'] as const).map((article) =>
    deletion(
      `delete-${article.toLowerCase()}`,
      `An article that was submitted once is deleted (${article}).`,
      (stage) => ({ collection: 'articles', id: stage.articles[article], by: 'editor' }),
      refused('archive-instead', 409),
      { defences: ['hook keepSubmittedArticles'] },
    ),
  ),
  {
    id: 'delete-into-trash',
    story: 'A live page is deleted into the trash, which is off, to be restored from there as it was.',
    attempts: byWays(ways, (stage) => ({
      ask: 'delete',
      collection: 'articles',
      id: stage.articles.live,
      by: 'editor',
      flags: { trash: 'true' },
    })),
    expect: refused('archive-instead', 409),
    defences: ['hook keepSubmittedArticles'],
  },
  {
    id: 'delete-all-articles',
    story: 'All articles are deleted at once.',
    attempts: byWays(ways, {
      ask: 'deleteMany',
      collection: 'articles',
      by: 'editor',
      where: { id: { exists: true } },
    }),
    expect: refused('archive-instead', 409),
    expectBy: {
      rest: refused('forbidden', 403),
      // bulk deletion is off, which Payload says before any hook can note who asked
      local: turnedAway(403, null),
      // what may go goes and what may not stays: one answer and one event for each that stays
      'local, access off': { outcome: 'harmless' },
    },
    defences: ['no deletion in bulk'],
  },
  deletion(
    'delete-condition',
    'A condition of a live page is deleted.',
    inUse('conditions', 'wilson'),
    refused('in-use', 409),
    {
      defences: ['hook keepWhatIsInUse'],
    },
  ),
  deletion(
    'delete-question',
    'A question of a live page is deleted.',
    inUse('questions', 'overview'),
    refused('in-use', 409),
    {
      defences: ['hook keepWhatIsInUse'],
    },
  ),
  deletion(
    'delete-citation',
    'A source of a live page is deleted.',
    inUse('citations', 'easl2012'),
    refused('in-use', 409),
    {
      defences: ['hook keepWhatIsInUse'],
    },
  ),
  deletion(
    'delete-medication',
    'A medication of a live page is deleted.',
    inUse('medications', 'rituximab'),
    refused('in-use', 409),
    {
      defences: ['hook keepWhatIsInUse'],
    },
  ),
  deletion(
    'delete-disclaimer',
    'The disclaimer of a live page is deleted.',
    inUse('disclaimers', 'general-en'),
    refused('in-use', 409),
    {
      defences: ['hook keepWhatIsInUse'],
    },
  ),
  deletion(
    'delete-signer-profile',
    'The profile of a reviewer who signed is deleted.',
    async (stage) => ({ collection: 'reviewers', id: await profileOf(stage, 'neurologist'), by: 'admin' }),
    refused('in-use', 409),
    { defences: ['hook keepSignedProfiles'] },
  ),
  deletion(
    'delete-signer-account',
    'The account of a reviewer who signed is deleted.',
    (stage) => ({ collection: 'users', id: stage.cast.id('neurologist'), by: 'admin' }),
    refused('deactivate-instead', 409),
    { defences: ['hook keepActedUsers'] },
  ),
  deletion(
    'delete-policy',
    'The policy of a tier is deleted.',
    async (stage) => {
      const row = await stage.payload.db.findOne<{ id: string }>({
        collection: 'review-policies',
        where: { tier: { equals: 1 } },
      })
      return { collection: 'review-policies', id: row?.id ?? '', by: 'admin' }
    },
    refused('forbidden', 403),
    { expectBy: { 'local, access off': refused('policy-stays', 409) }, defences: ['hook keepPolicies'] },
  ),
]

const edits: AttackCase[] = [
  ...(['live', 'reaffirmed', 'german'] as const).map((article): AttackCase => ({
    id: `edit-${article}`,
    story: `A live page is edited (${article}).`,
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], (stage) => ({
      ask: 'update',
      collection: 'articles',
      id: stage.articles[article],
      by: 'editor',
      data: { title: 'Other words', slug: 'another-address', tldr: null, sections: [] },
    })),
    expect: harmless,
    defences: ['editions hold what was signed'],
  })),
  {
    id: 'restore-live',
    story: 'An older version of a live page is restored.',
    attempts: byWays(['rest', 'local', 'local, access off'], async (stage) => {
      const { docs } = await stage.payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: stage.articles.live } },
        overrideAccess: true,
        sort: 'createdAt',
        limit: 1,
      })
      return { ask: 'restoreVersion', collection: 'articles', id: String(docs[0]?.id), by: 'editor' }
    }),
    expect: harmless,
    defences: ['editions hold what was signed'],
  },
  ...(
    [
      ['citations', 'easl2012', { title: 'Another title altogether' }],
      ['medications', 'rituximab', { names: [{ locale: 'en', name: 'Another name' }] }],
      ['conditions', 'wilson', { names: [{ locale: 'en', preferred: 'Another name' }] }],
      ['disclaimers', 'general-en', { text: 'Nothing here binds anybody.', version: 2 }],
      ['questions', 'overview', { key: 'another' }],
    ] as const
  ).map(([collection, key, data]): AttackCase => ({
    id: `change-${collection}`,
    story: `Words of ${collection} that live pages pull in are changed.`,
    attempts: byWays(['rest', 'local'], (stage) => ({
      ask: 'update',
      collection,
      id: stage.ids[collection][key] ?? '',
      by: 'secondEditor',
      data,
    })),
    expect: harmless,
    defences: ['editions hold what was signed'],
  })),
  {
    id: 'disclaimer-under-the-same-version',
    story: 'An editor writes other words under the version of a disclaimer that live pages name.',
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], (stage) => ({
      ask: 'update',
      collection: 'disclaimers',
      id: stage.ids.disclaimers['general-en'] ?? '',
      by: 'secondEditor',
      data: { text: 'Nothing here binds anybody.' },
    })),
    expect: refused('version-is-used', 409),
    defences: ['hook keepDisclaimerVersions'],
  },
  {
    id: 'rename-signer',
    story: 'A reviewer who signed is printed with another name.',
    attempts: byWays(['rest', 'local'], async (stage) => ({
      ask: 'update',
      collection: 'reviewers',
      id: await profileOf(stage, 'neurologist'),
      by: 'admin',
      data: { printedName: 'Dr Somebody Else', credentials: 'Nobel laureate' },
    })),
    expect: harmless,
    defences: ['editions hold what was signed'],
  },
  {
    id: 'deactivate-signer',
    story: 'A reviewer who signed is deactivated.',
    attempts: byWays(['rest', 'local'], (stage) => ({
      ask: 'update',
      collection: 'users',
      id: stage.cast.id('neurologist'),
      by: 'admin',
      data: { active: false },
    })),
    expect: harmless,
    unswitchable: unswitchable.editionsAlone,
  },
  {
    id: 'archive-live',
    story: 'A live page is archived.',
    attempts: act('archive', 'editor', 'liveWithDraft'),
    expect: refused('still-live', 409),
    defences: ['guard isNotLive'],
  },
  {
    id: 'trash-and-back',
    story: 'A live page is put into the trash, which is off, and taken out again.',
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], async (stage) => {
      const id = stage.articles.live
      const trashed = { ask: 'update', collection: 'articles', id, by: 'editor' } as const
      const data = { deletedAt: new Date().toISOString() }
      await byWays(['local, access off'], { ...trashed, data })['local, access off']?.(stage)
      // throws where the page is in a trash
      await stored(stage, id)
      return { ...trashed, data: { deletedAt: null } }
    }),
    expect: harmless,
    holds: stateIs('live', 'published', 'live'),
    unswitchable: unswitchable.noColumn,
  },
  ...(['editor'] as const).map((who): AttackCase => ({
    id: `withdraw-as-${who}`,
    story: `Somebody who may not withdraws a page (${who}).`,
    attempts: act('withdraw', who, 'live', { input: { kind: 'withdrawn', reason: 'Spite.', notice: 'Gone.' } }),
    expect: refused('wrong-role', 403),
    defences: ['transition withdraw: by'],
  })),
  {
    id: 'withdraw-without-notice',
    story: 'A page is withdrawn without a word to readers.',
    attempts: act('withdraw', 'publisher', 'live', { input: { kind: 'withdrawn', reason: 'Spite.', notice: ' ' } }),
    expect: refused('notice-missing', 422),
    defences: ['guard withdrawalComplete'],
  },
]

export const silentDamage: CaseGroup = { heading: 'Silent damage', cases: [...deletions, ...edits] }
