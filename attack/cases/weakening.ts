/** The rules cannot be lowered under a review that runs. */
import type { Answer, AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { byWays, everyOperationWay } from '../ways/operation'
import { ask } from '../ways/rest'
import { act, change, holds, profileOf, refused, turnedAway, record } from './support'
import { unswitchable } from './unswitchable'

type Policy = { id: string } & Record<string, number | null>

async function policies(stage: Stage): Promise<Policy[]> {
  return (await stage.payload.db.find<Policy>({ collection: 'review-policies', pagination: false })).docs
}

async function setPolicies(stage: Stage, data: Record<string, unknown>): Promise<void> {
  for (const { id } of await policies(stage)) await change(stage, 'review-policies', id, data, 'admin')
}

/** Over REST: one step towards a weaker policy. */
async function step(stage: Stage, policy: string, verb: string, json: unknown, by: string | null): Promise<Answer> {
  return ask(stage, {
    ...{ method: 'POST', path: `/api/review-policies/${policy}/${verb}`, json },
    ...(by === null ? { headers: { authorization: `JWT ${stage.kept.second}` } } : { by }),
  })
}

async function propose(stage: Stage, { id, ...row }: Policy): Promise<string> {
  const { intervalMonths, graceDays, signatureValidDays } = row
  const suspendAfterDays = row.suspendAfterDays ?? null
  const json = { ...lowered, intervalMonths, graceDays, suspendAfterDays, signatureValidDays }
  await step(stage, id, 'propose', json, 'admin')
  const now = (await policies(stage)).find((one) => one.id === id) as unknown as { proposal?: { id: string } | null }
  return now.proposal?.id ?? ''
}

/** What two admins may: the first proposes, one made for this confirms. */
async function lowerPolicies(stage: Stage): Promise<void> {
  const account = { email: 'second.admin@example.org', password: 'Second-Admin-Of-The-House-1' }
  await stage.payload.create({
    collection: 'users',
    data: { ...account, name: 'Second Admin', roles: ['admin'], active: true },
    user: stage.cast.as('admin'),
    overrideAccess: false,
  })
  const { token } = await stage.payload.login({ collection: 'users', data: account })
  stage.kept.second = token ?? ''
  for (const policy of await policies(stage)) {
    const proposal = await propose(stage, policy)
    // that of tier 3 asks for so little already
    if (proposal === '') continue
    const { status, said } = await step(stage, policy.id, 'confirm', { proposal }, null)
    if (status !== 200) throw new Error(`The policy was not lowered: ${said}`)
  }
}

const lowered = { signatures: 1, specialists: 0 }

const cases: AttackCase[] = [
  {
    id: 'policy-lowered-in-review',
    story: 'An admin lowers the policy while a review with one signature runs, and the publisher publishes.',
    prepare: lowerPolicies,
    attempts: act('publish', 'publisher', 'inReview'),
    expect: refused('no-such-transition', 409),
    defences: ['transition publish: from'],
  },
  {
    id: 'policy-lowered-then-signed',
    story: 'The policy is lowered; the next signature must not be enough if the policy at submit asked for more.',
    prepare: async (stage) => {
      for (const who of ['geneticist', 'cardiologist'])
        await stage.acts.act('revokeSignature', stage.articles.approved, who, { input: { reason: 'To test.' } })
      await lowerPolicies(stage)
    },
    attempts: act('sign', 'neurologist', 'approved'),
    expect: holds,
    holds: async (stage, { status, said }) => {
      if (status !== 200) return `it was not signed: ${said}`
      const { state } = await record(stage, stage.articles.approved)
      return state === 'inReview'
        ? null
        : `the article is ${String(state)} with one signature of the two asked for at submit`
    },
    defences: ['policy of the submit'],
  },
  {
    id: 'policy-raised-after-approval',
    story: 'The policy is raised after approval: what was approved under the old one is not published.',
    prepare: (stage) => setPolicies(stage, { signatures: 3 }),
    attempts: act('publish', 'publisher', 'approved'),
    expect: refused('signatures-missing', 422),
    defences: ['guard signaturesMeetPolicy'],
  },
  {
    id: 'policy-lowered-by-one-admin',
    story: 'An admin lowers a policy alone.',
    attempts: byWays(everyOperationWay, async (stage) => ({
      ask: 'update',
      collection: 'review-policies',
      id: await policyId(stage),
      by: 'admin',
      data: lowered,
    })),
    expect: refused('weaker-policy', 409),
    defences: ['hook keepPolicyStrength'],
  },
  {
    id: 'policy-longer-by-one-admin',
    story: 'An admin alone lets reviews hold longer, and asks for one more signature to look strict.',
    attempts: byWays(everyOperationWay, async (stage) => ({
      ask: 'update',
      collection: 'review-policies',
      id: await policyId(stage),
      by: 'admin',
      data: { signatures: 3, intervalMonths: 60 },
    })),
    expect: refused('weaker-policy', 409),
    defences: ['hook keepPolicyStrength'],
  },
  {
    id: 'policy-own-proposal',
    story: 'The admin who proposed a weaker policy confirms it.',
    prepare: async (stage) => {
      const [policy] = (await policies(stage)).filter(({ tier }) => Number(tier) === 1)
      if (policy) stage.kept.proposal = await propose(stage, policy)
    },
    attempts: {
      rest: async (stage) => step(stage, await policyId(stage), 'confirm', { proposal: stage.kept.proposal }, 'admin'),
    },
    expect: refused('own-proposal', 403),
    defences: ['hook keepPolicyStrength'],
  },
  {
    id: 'policy-by-editor',
    story: 'An editor lowers a policy.',
    attempts: byWays(['rest', 'form', 'local'], async (stage) => ({
      ask: 'update',
      collection: 'review-policies',
      id: await policyId(stage),
      by: 'editor',
      data: lowered,
    })),
    expect: refused('forbidden', 403),
    defences: ['access of review-policies'],
  },
  {
    id: 'policy-of-zero',
    story: 'An admin sets a policy that asks for no signature at all.',
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], async (stage) => ({
      ask: 'update',
      collection: 'review-policies',
      id: await policyId(stage),
      by: 'admin',
      data: { signatures: 0, specialists: 0 },
    })),
    expect: refused('weaker-policy', 409),
    defences: ['hook keepPolicyStrength'],
  },
  {
    id: 'policy-of-zero-proposed',
    story: 'An admin proposes a policy that asks for no signature at all.',
    attempts: {
      rest: async (stage) => {
        const terms = { intervalMonths: 12, graceDays: 0, suspendAfterDays: 30, signatureValidDays: 90 }
        return step(stage, await policyId(stage), 'propose', { signatures: 0, specialists: 0, ...terms }, 'admin')
      },
    },
    expect: turnedAway(400, 'invalid-input'),
    unswitchable: unswitchable.readInOnePlace,
  },
  {
    id: 'policy-second-of-tier',
    story: 'An admin adds a second, weaker policy for a tier.',
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], {
      ask: 'create',
      collection: 'review-policies',
      by: 'admin',
      data: { tier: 1, signatures: 1, specialists: 0, intervalMonths: 60, graceDays: 365, signatureValidDays: 365 },
    }),
    expect: turnedAway(400, null),
    expectBy: { rest: turnedAway(400, 'invalid-fields'), form: turnedAway(400, 'invalid-fields') },
    defences: ['one policy for each tier'],
  },
  {
    id: 'tier-lowered-by-hand',
    story: 'An editor sets a tier below the one that the content asks for.',
    prepare: async (stage) => {
      stage.kept.tier = String((await record(stage, stage.articles.live)).tier)
      await change(stage, 'articles', stage.articles.live, { raisedTier: 3 }, 'editor')
      await stage.desk.submit(stage.articles.live, 'editor').catch(() => undefined)
    },
    attempts: act('publish', 'publisher', 'live'),
    expect: refused('no-such-transition', 409),
    holds: async (stage) => {
      const { tier } = await record(stage, stage.articles.live)
      return String(tier) <= (stage.kept.tier ?? '0') ? null : `the tier is now ${String(tier)}`
    },
    defences: ['transition publish: from'],
  },
  {
    id: 'tier-lowered-by-removing-medications',
    story: 'The list of medications is taken out after approval, so that a weaker policy would do.',
    prepare: (stage) => change(stage, 'articles', stage.articles.approved, { sections: [] }, 'editor'),
    attempts: act('publish', 'publisher', 'approved'),
    expect: refused('no-such-transition', 409),
    defences: ['hook recordContentSave'],
  },
  {
    id: 'specialty-rule-edited',
    story: "An editor gives the condition the signer's specialty after approval.",
    prepare: async (stage) => {
      const { condition } = await record(stage, stage.articles.approved)
      await change(stage, 'conditions', String(condition), { specialties: ['Cardiovascular'] }, 'secondEditor')
    },
    attempts: act('publish', 'publisher', 'approved'),
    expect: refused('no-such-transition', 409),
    defences: ['hook recordDependencyChange'],
  },
  {
    id: 'reviewer-made-by-editor',
    story: 'An editor gives a friend a profile that makes them eligible.',
    attempts: byWays(['rest', 'form', 'local'], (stage) => ({
      ask: 'create',
      collection: 'reviewers',
      by: 'editor',
      data: { user: stage.cast.id('secondEditor'), printedName: 'Dr Friend', credentials: 'MD' },
    })),
    expect: refused('forbidden', 403),
    defences: ['access of reviewers'],
  },
  {
    id: 'profile-moved',
    story: 'An admin moves a verified profile to another account.',
    attempts: byWays(['rest', 'form', 'local', 'local, access off'], async (stage) => ({
      ask: 'update',
      collection: 'reviewers',
      id: await profileOf(stage, 'neurologist'),
      by: 'admin',
      data: { user: stage.cast.id('editor') },
    })),
    expect: refused('profile-is-fixed', 403),
    defences: ['hook keepOwnRegistrations'],
  },
  {
    id: 'last-admin',
    story: 'The last admin is deactivated by code, so that anybody may register as the first.',
    attempts: byWays(['local, access off'], (stage) => ({
      ask: 'update',
      collection: 'users',
      id: stage.cast.id('admin'),
      by: 'publisher',
      data: { active: false },
    })),
    expect: refused('last-admin', 409),
    defences: ['hook keepLastAdmin'],
  },
  {
    id: 'first-register-again',
    story: 'A stranger registers as the first admin although there is one.',
    attempts: {
      rest: async (stage) => {
        return ask(stage, {
          method: 'POST',
          path: '/api/users/first-register',
          json: { name: 'Stranger', email: 'stranger@example.net', password: 'Stranger-In-The-House-1' },
        })
      },
    },
    expect: turnedAway(403, 'forbidden'),
    defences: ['one first account'],
  },
]

async function policyId(stage: Stage): Promise<string> {
  const row = await stage.payload.db.findOne<{ id: string }>({
    collection: 'review-policies',
    where: { tier: { equals: 1 } },
  })
  return row?.id ?? ''
}

export const weakening: CaseGroup = { heading: 'Weakening the rules', cases }
