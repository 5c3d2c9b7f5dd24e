/** Fields that the system writes, sent by clients. */
import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { byWays, type Operation } from '../ways/operation'
import { harmless, profileOf, record, refused, stored, turnedAway } from './support'
import { unswitchable } from './unswitchable'

const clients = ['rest', 'form', 'local'] as const

/** Sent with an edit of an approved article: nothing of it may be heard. */
const unheard: [id: string, data: Record<string, unknown>][] = [
  ['state', { state: 'published', live: 'live' }],
  ['revision', { revision: 9_000 }],
  ['tier', { tier: 3 }],
  ['hashes', { ownHash: 'x', publishedOwnHash: 'x', contentHash: 'x', projectionHash: 'x' }],
  ['signatures', { signatures: [{ user: 'me' }], signers: ['me'], reviewedBy: 'me' }],
  ['dates', { lastReviewed: '2020-01-01', nextReviewDue: '2099-01-01', lastPublishedAt: '2020-01-01' }],
  ['contributors', { contributors: [], publishedContributors: [], createdBy: 'somebody', updatedBy: 'somebody' }],
  ['dependencies', { dependencies: [] }],
  ['workflow-id', { workflow: 'another' }],
  ['nested', { seo: { title: 'Treatments', state: 'published' }, 'workflow.state': 'published' }],
]

const watched = [
  'state',
  'live',
  'tier',
  'contributors',
  'ownHash',
  'publishedOwnHash',
  'snapshot',
  'review',
  'edition',
]

const onArticle: AttackCase[] = unheard.map(([id, data]) => ({
  id: `field-${id}`,
  story: `A save sends ${Object.keys(data).join(', ')}.`,
  prepare: async (stage: Stage) => {
    const { seo } = await stored(stage, stage.articles.approved)
    if (data.seo) data.seo = { ...(data.seo as object), ...(seo as object) }
    stage.kept.before = pick(await record(stage, stage.articles.approved))
  },
  attempts: byWays(clients, (stage) => ({
    ask: 'update',
    collection: 'articles',
    id: stage.articles.approved,
    by: 'editor',
    data,
  })),
  expect: harmless,
  holds: async (stage: Stage) => {
    const after = await record(stage, stage.articles.approved)
    if (Number(after.revision) > 1_000) return 'the revision was heard'
    if ((await stored(stage, stage.articles.approved)).workflow !== stage.articles.approved) return 'the relation moved'
    return pick(after) === stage.kept.before ? null : `the workflow record changed: ${pick(after)}`
  },
  ...(id === 'workflow-id'
    ? { defences: ['relation to the workflow record'] }
    : { unswitchable: unswitchable.noColumn }),
}))

const pick = (row: Record<string, unknown>) => JSON.stringify(watched.map((name) => row[name]))

const ids: AttackCase[] = [
  {
    id: 'id-of-client',
    story: 'A client chooses the id of what it creates.',
    attempts: byWays(clients, {
      ask: 'create',
      collection: 'articles',
      by: 'editor',
      data: { id: 'my-own-id', locale: 'en', title: 'Mine' },
    }),
    expect: turnedAway(400, 'id-is-made-here'),
    defences: ['hook keepServerIds'],
  },
  {
    id: 'id-moved',
    story: 'A save moves an article to the id of another.',
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], (stage) => ({
      ask: 'update',
      collection: 'articles',
      id: stage.articles.approved,
      by: 'editor',
      data: { id: stage.articles.live },
    })),
    expect: turnedAway(400, 'id-is-fixed'),
    defences: ['hook keepServerIds'],
  },
  {
    id: 'timestamps',
    story: 'A save sends when it was made.',
    attempts: byWays(clients, (stage) => ({
      ask: 'update',
      collection: 'articles',
      id: stage.articles.draft,
      by: 'secondEditor',
      data: { createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2001-01-01T00:00:00.000Z' },
    })),
    expect: harmless,
    unswitchable: unswitchable.answered,
  },
]

const onPerson =
  (data: Record<string, unknown>) =>
  (stage: Stage): Operation => ({
    ask: 'update',
    collection: 'users',
    id: stage.cast.id('editor'),
    by: 'editor',
    data,
  })

const people: AttackCase[] = [
  {
    id: 'own-roles',
    story: 'An editor makes themselves a publisher.',
    attempts: byWays(clients, onPerson({ roles: ['editor', 'publisher'] })),
    expect: refused('own-roles', 403),
    defences: ['hook keepOwnRoles'],
  },
  {
    id: 'own-address',
    story: 'An editor takes another address, so as not to be known as the author.',
    attempts: byWays(clients, onPerson({ email: 'somebody@example.org' })),
    expect: refused('admin-only', 403),
    defences: ['hook keepOwnRoles'],
  },
  {
    id: 'own-password-by-session',
    story: 'Whoever has an open session sets the password, to sign with it.',
    attempts: byWays(clients, onPerson({ password: 'Another-Long-Password-9' })),
    expect: refused('current-password-needed', 403),
    defences: ['hook guardPasswords'],
  },
  {
    id: 'hidden-of-account',
    story: 'A save sends hash, salt, sessions and lock of an account.',
    prepare: async (stage) => {
      stage.kept.before = await secretsOf(stage)
    },
    attempts: byWays(
      clients,
      onPerson({
        hash: '00',
        salt: '00',
        loginAttempts: 0,
        lockUntil: null,
        resetPasswordToken: 'known',
        resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
        sessions: [{ id: 'known', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
      }),
    ),
    expect: harmless,
    holds: async (stage) =>
      (await secretsOf(stage)) === stage.kept.before
        ? null
        : 'what Payload keeps of an account was written by a client',
    defences: ['secrets of accounts'],
  },
  {
    id: 'roles-of-another',
    story: 'An editor makes a friend a publisher.',
    attempts: byWays(clients, (stage) => ({
      ...onPerson({ roles: ['editor', 'publisher'] })(stage),
      id: stage.cast.id('secondEditor'),
    })),
    expect: refused('forbidden', 403),
    // a rule for some rows only is asked by Payload itself, which tells the Local API without a code
    expectBy: { local: turnedAway(403, null) },
    defences: ['access of users'],
  },
  {
    id: 'registration-verified-by',
    story: 'An admin enters that another admin verified a registration.',
    attempts: byWays(clients, async (stage) => {
      const id = await profileOf(stage, 'lapsed')
      const profile = await stage.payload.findByID({ collection: 'reviewers', id, depth: 0, overrideAccess: true })
      const registrations = (profile.registrations ?? []).map((one) => ({
        ...one,
        expires: '2099-01-01',
        verifiedBy: stage.cast.id('publisher'),
      }))
      return { ask: 'update', collection: 'reviewers', id, by: 'admin', data: { registrations } }
    }),
    expect: harmless,
    holds: async (stage) => {
      const id = await profileOf(stage, 'lapsed')
      const profile = await stage.payload.findByID({ collection: 'reviewers', id, depth: 0, overrideAccess: true })
      const [first] = profile.registrations ?? []
      return first?.verifiedBy === stage.cast.id('admin')
        ? null
        : `verified by ${String(first?.verifiedBy)}, says the record`
    },
    defences: ['hook recordWhoVerified'],
  },
]

async function secretsOf(stage: Stage): Promise<string> {
  const row = await stage.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: stage.cast.id('editor') } },
  })
  const { hash, salt, sessions, lockUntil, resetPasswordToken }: Record<string, unknown> = row ?? {}
  return JSON.stringify({ hash, salt, sessions, lockUntil: lockUntil ?? null, reset: resetPasswordToken ?? null })
}

export const systemFields: CaseGroup = { heading: 'System-written fields', cases: [...onArticle, ...ids, ...people] }
