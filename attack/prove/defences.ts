/**
 * Defences that can be switched off, in a throw-away installation only: this folder is in no build (scripts/build.mjs
 * starts from src), and what it does, it does to the parts of a stage that attack/stage made.
 */
import { recordVerifier } from '../../src/cms/recordVerifier'
import { guardedCollections } from '../../src/cms/slugs'
import { guards } from '../../src/domain/workflow/guards'
import { states } from '../../src/domain/workflow/states'
import { transitions } from '../../src/domain/workflow/transitions'
import type { Stage } from '../stage/stage'

export interface Defence {
  name: string
  /** Switches it off; what it returns switches it on again. */
  off: (stage: Stage) => () => void
}

type Bag = Record<string, unknown>

/** Sets members of an object and gives back what sets them as they were. */
function replace(bag: object, values: Bag): () => void {
  const own = bag as Bag
  const before = Object.fromEntries(Object.keys(values).map((key) => [key, own[key]]))
  Object.assign(own, values)
  return () => void Object.assign(own, before)
}

const both =
  (...all: Defence['off'][]): Defence['off'] =>
  (stage) => {
    const back = all.map((off) => off(stage))
    return () => back.toReversed().forEach((on) => on())
  }

const kinds = ['beforeOperation', 'beforeChange', 'afterChange', 'beforeDelete', 'afterDelete'] as const

/** Takes a hook of this name off every collection that has it. */
const withoutHook =
  (name: string): Defence['off'] =>
  (stage) => {
    const back = Object.values(stage.payload.collections).flatMap(({ config }) =>
      kinds.map((kind) => {
        const hooks = (config.hooks[kind] ?? []) as ((...args: never[]) => unknown)[]
        return replace(config.hooks, { [kind]: hooks.filter((hook) => hook.name !== name) })
      }),
    )
    return () => back.forEach((on) => on())
  }

const hookNames = [
  'keepSubmittedArticles',
  'keepWhatIsInUse',
  'keepSignedProfiles',
  'keepActedUsers',
  'keepPolicies',
  'keepPolicyStrength',
  'keepDisclaimerVersions',
  'keepServerIds',
  'keepOwnRoles',
  'keepOwnRegistrations',
  'keepLastAdmin',
  'guardPasswords',
  'guardContentSave',
  'recordContentSave',
  'recordWhoVerified',
  'spendAsIfKnown',
]

const hooks: Defence[] = hookNames.map((name) => ({ name: `hook ${name}`, off: withoutHook(name) }))

const dependencyHooks: Defence = {
  name: 'hook recordDependencyChange',
  off: (stage) => {
    const back = (['citations', 'medications', 'disclaimers', 'conditions'] as const).map((slug) =>
      replace(stage.payload.collections[slug].config.hooks, { afterChange: [] }),
    )
    return () => back.forEach((on) => on())
  },
}

const guardDefences: Defence[] = Object.keys(guards).map((name) => ({
  name: `guard ${name}`,
  off: () => replace(guards, { [name]: () => [] }),
}))

const everybody = ['editor', 'medicalReviewer', 'publisher', 'admin']

const transitionDefences: Defence[] = (['publish', 'sign', 'withdraw'] as const).flatMap((name) => [
  { name: `transition ${name}: by`, off: () => replace(transitions[name], { by: everybody }) },
  { name: `transition ${name}: from`, off: () => replace(transitions[name], { from: states }) },
])

const articlesUnguarded: Defence['off'] = () => replace(guardedCollections, { articles: 'none' })
const appendOnlyOff: Defence['off'] = () => replace(guardedCollections, { appendOnly: [], systemWritten: [] })

const slugs = [...guardedCollections.systemWritten, 'users', 'reviewers', 'review-policies'] as const

const accessDefences: Defence[] = slugs.map((slug) => ({
  name: `access of ${slug}`,
  off: (stage) =>
    replace(stage.payload.collections[slug].config.access, {
      create: () => true,
      update: () => true,
      delete: () => true,
    }),
}))

const everybodyIsAdmin: Defence['off'] = (stage) => {
  const user = { ...stage.cast.as('admin'), roles: everybody, active: true }
  return replace(stage.payload, { authStrategies: [{ name: 'open', authenticate: () => ({ user }) }] })
}

/** All of them. What cannot be taken out of the parts of a stage is named in docs/attack.md. */
export const defences: readonly Defence[] = [
  { name: 'drafts stay drafts', off: both(withoutHook('keepWorkingCopy'), articlesUnguarded) },
  { name: 'adapter guard of articles', off: articlesUnguarded },
  { name: 'adapter guard of system rows', off: appendOnlyOff },
  { name: 'adapter guard of append-only rows', off: appendOnlyOff },
  ...hooks,
  dependencyHooks,
  ...guardDefences,
  ...transitionDefences,
  ...accessDefences,
  { name: 'sign-in before every endpoint', off: everybodyIsAdmin },
  { name: 'who may use the admin', off: everybodyIsAdmin },
  { name: 'hidden fields in queries', off: withoutHook('refuseUnreadableQuery') },
  {
    name: 'addresses of accounts',
    off: ({ payload }) => {
      const email = payload.collections.users.config.fields.find((field) => 'name' in field && field.name === 'email')
      return replace(email ?? {}, { access: {} })
    },
  },
  {
    name: 'access of payload-preferences',
    off: ({ payload }) => replace(payload.collections['payload-preferences'].config.access, { read: () => true }),
  },
  {
    name: 'origins of cookies',
    off: ({ payload }) => replace(payload.config, { csrf: [] }),
  },
  {
    name: 'codes of errors',
    off: ({ payload: { config } }) =>
      replace(config.hooks, { afterError: config.hooks.afterError.filter((hook) => hook.name !== 'nameErrors') }),
  },
  { name: 'limits of passwords', off: ({ limits }) => replace(limits, { refuses: () => Promise.resolve(null) }) },
  {
    name: 'signatures verified at the gate',
    off: () => replace(recordVerifier, { verify: () => Promise.resolve('not asked') }),
  },
  { name: 'verification at delivery', off: ({ switches }) => replace(switches, { deliveryVerifies: false }) },
  { name: 'verify', off: ({ switches }) => replace(switches, { verifyLooks: false }) },
]
