import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let booted: BootedPayload
let proveRules: typeof import('../../../src/cms/proveRules').proveRules
let refusals: typeof import('../../../src/database/refusals')
beforeAll(async () => {
  booted = await bootPayload()
  ;({ proveRules } = await import('../../../src/cms/proveRules'))
  refusals = await import('../../../src/database/refusals')
})
afterAll(() => booted.close())

type Stages = Record<string, unknown[]>
type Slug = keyof BootedPayload['payload']['collections']
const hooksOf = (slug: Slug) => booted.payload.collections[slug].config.hooks as unknown as Stages

/** Takes something away, looks whether the start would be refused, and puts it back. */
async function without(take: () => () => void): Promise<unknown> {
  const putBack = take()
  try {
    return await proveRules(booted.payload).then(
      () => 'started',
      (error: unknown) => error,
    )
  } finally {
    putBack()
  }
}

function withoutHook(slug: Slug, stage: string, name: string) {
  return without(() => {
    const hooks = hooksOf(slug)
    const whole = hooks[stage] ?? []
    hooks[stage] = whole.filter((hook) => (hook as { name: string }).name !== name)
    return () => void (hooks[stage] = whole)
  })
}

const onMongo = process.env.TEST_DATABASE === 'mongodb'
/** The test's MongoDB has no users: whoever comes in may do everything. */
const everyAppendOnly = ['snapshots', 'signatures', 'editions', 'audit_events', 'checkpoints']

const refused = (missing: string) => ({ code: 'rules-missing', details: { missing: [missing] } })

describe('a start', () => {
  test('in production is refused to a database user with rights that nobody needs', async () => {
    const { proveRights } = await import('../../../src/cms/proveRights')
    const started = proveRights(booted.payload, { production: true }).then(
      () => 'started',
      (error: unknown) => error,
    )
    if (onMongo) expect(await started).toMatchObject({ code: 'rights-too-wide', details: { open: everyAppendOnly } })
    else expect(await started).toBe('started')
  })

  test('of a developer on a server without users is not', async () => {
    const { proveRights } = await import('../../../src/cms/proveRights')
    await expect(proveRights(booted.payload, { production: false })).resolves.toBeUndefined()
  })

  test('is not refused where every rule is in its place, and notes no attempt of anybody', async () => {
    const attempts: unknown[] = []
    refusals.onRefused(booted.payload, (noted) => Promise.resolve(void attempts.push(...noted)))
    await expect(proveRules(booted.payload)).resolves.toBeUndefined()
    await refusals.settleRefusals(booted.payload)
    expect(attempts).toEqual([])
  })

  test.each([
    ['articles', 'beforeOperation', 'keepWorkingCopy'],
    ['articles', 'beforeChange', 'guardContentSave'],
    ['articles', 'afterChange', 'recordContentSave'],
    ['articles', 'beforeDelete', 'keepSubmittedArticles'],
    ['users', 'beforeOperation', 'guardPasswords'],
    ['users', 'beforeChange', 'keepOwnRoles'],
    ['users', 'beforeChange', 'keepLastAdmin'],
    ['users', 'beforeLogin', 'refuseInactiveLogin'],
    ['reviewers', 'beforeChange', 'keepOwnRegistrations'],
    ['review-policies', 'beforeChange', 'keepPolicyStrength'],
    ['review-policies', 'beforeDelete', 'keepPolicies'],
    ['disclaimers', 'beforeChange', 'keepDisclaimerVersions'],
    ['citations', 'beforeDelete', 'keepWhatIsInUse'],
    ['medications', 'beforeOperation', 'refuseWrongShapes'],
  ] as const)('is refused where %s lost %s %s', async (slug, stage, name) => {
    expect(await withoutHook(slug, stage, name)).toMatchObject(refused(`${slug}: ${stage} ${name}`))
  })

  test('is refused where articles keep no versions, or prune them', async () => {
    const { config } = booted.payload.collections.articles
    const { versions } = config
    for (const other of [false, { ...versions, drafts: false }, { ...versions, maxPerDoc: 100 }])
      expect(
        await without(() => {
          config.versions = other as typeof versions
          return () => void (config.versions = versions)
        }),
      ).toMatchObject(refused('articles: versions as drafts, all of them kept'))
  })

  test('is refused where nothing stands around the adapter', async () => {
    const { db } = booted.payload
    const guarded = db.deleteMany
    expect(
      await without(() => {
        db.deleteMany = () => Promise.resolve()
        return () => void (db.deleteMany = guarded)
      }),
    ).toMatchObject({
      ...refused('the guard around the database adapter'),
      message:
        'The start is refused, since rules of the house are not in force: the guard around the database adapter. Put them back in the configuration, or look for a plugin that takes them out.',
    })
  })
})
