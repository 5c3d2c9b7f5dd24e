/** Hooks, access and what else stands between a request and the rows. */
import { leastMilliseconds } from '../../src/cms/access/holdResetAnswers'
import { actionBodies } from '../../src/cms/endpoints/parseActionBody'
import { guardedCollections } from '../../src/cms/slugs'
import { roles } from '../../src/domain/people/roles'
import { all, replace, withFields, withoutHook, type Defence, type Off } from './defence'

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
  'refuseInactiveLogin',
  'refuseUnknownReferences',
  'refuseWrongShapes',
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

type FieldHook = (...args: never[]) => unknown

/** Takes a hook of this name off every field of an article. */
const withoutFieldHook = (name: string): Off =>
  withFields('articles', (field) => {
    const own = 'hooks' in field ? field.hooks : undefined
    const hooks = (own?.beforeValidate ?? []) as FieldHook[]
    if (!hooks.some((hook) => hook.name === name)) return null
    return { hooks: { ...own, beforeValidate: hooks.filter((hook) => hook.name !== name) } }
  })

const articlesUnguarded: Off = () => replace(guardedCollections, { articles: 'none' })
const appendOnlyOff: Off = () => replace(guardedCollections, { appendOnly: [], systemWritten: [] })

const slugs = [...guardedCollections.systemWritten, 'users', 'reviewers', 'review-policies'] as const

const access: Defence[] = slugs.map((slug) => ({
  name: `access of ${slug}`,
  off: (stage) =>
    replace(stage.payload.collections[slug].config.access, {
      create: () => true,
      update: () => true,
      delete: () => true,
    }),
}))

const everybodyIsAdmin: Off = (stage) => {
  const user = { ...stage.cast.as('admin'), roles, active: true }
  return replace(stage.payload, { authStrategies: [{ name: 'open', authenticate: () => ({ user }) }] })
}

const secrets = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions',
  'loginAttempts',
  'lockUntil',
]
const isNamed = (field: object, names: readonly string[]) => 'name' in field && names.includes(String(field.name))

/** Payload knows what nobody may ask for as well. */
const hiddenFieldsShown: Off = all(
  withoutHook('refuseUnreadableQuery'),
  withFields('users', (field) => (isNamed(field, secrets) ? { hidden: false, access: {} } : null)),
)

/** The relation is closed to clients, and whatever a save sends is overwritten with the article's own record. */
const relationHeard: Off = all(
  withFields('articles', (field) => (isNamed(field, ['workflow']) ? { access: {} } : null)),
  ({ payload }) => {
    const { hooks } = payload.collections.articles.config
    const heard = hooks.beforeChange.map((hook): typeof hook =>
      hook.name === 'guardContentSave'
        ? async (given) => {
            const { workflow } = given.data as { workflow?: unknown }
            const saved = (await hook(given)) as object
            return workflow === undefined ? saved : { ...saved, workflow }
          }
        : hook,
    )
    return replace(hooks, { beforeChange: heard })
  },
)

const codesOff: Off = ({ payload: { config } }) =>
  replace(config.hooks, { afterError: config.hooks.afterError.filter((hook) => hook.name !== 'nameErrors') })

export const ofStudio: Defence[] = [
  { name: 'relation to the workflow record', off: relationHeard },
  { name: 'one policy for each tier', off: ({ rows }) => rows.allowTwice('review_policies', 'tier') },
  {
    name: 'words that an action knows',
    off: () =>
      replace(
        actionBodies,
        Object.fromEntries(Object.entries(actionBodies).map(([verb, body]) => [verb, body.loose()])),
      ),
  },
  { name: 'drafts stay drafts', off: all(withoutHook('keepWorkingCopy'), articlesUnguarded) },
  {
    name: 'no duplicates',
    off: all(
      ({ payload }) => replace(payload.collections.articles.config, { disableDuplicate: false }),
      withoutHook('keepWorkingCopy'),
    ),
  },
  {
    name: 'no deletion in bulk',
    off: ({ payload }) => replace(payload.collections.articles.config, { disableBulkDelete: false }),
  },
  { name: 'adapter guard of articles', off: articlesUnguarded },
  { name: 'adapter guard of system rows', off: appendOnlyOff },
  { name: 'adapter guard of append-only rows', off: appendOnlyOff },
  ...hooks,
  dependencyHooks,
  {
    name: 'nodes of texts',
    off: all(withoutFieldHook('refuseUnknownSectionNodes'), withoutFieldHook('refuseUnknownSummaryNodes')),
  },
  {
    name: 'kinds of sections',
    off: withoutFieldHook('refuseUnknownSections'),
    behind: 'hook refuseWrongShapes',
  },
  ...access,
  { name: 'sign-in before every endpoint', off: everybodyIsAdmin },
  { name: 'who may use the admin', off: everybodyIsAdmin },
  { name: 'server functions that are used', off: ({ switches }) => replace(switches, { functionsListed: false }) },
  { name: 'questions to queries', off: withoutHook('refuseUnreadableQuery') },
  { name: 'questions to queries, codes of errors', off: all(withoutHook('refuseUnreadableQuery'), codesOff) },
  { name: 'hidden fields in queries', off: hiddenFieldsShown },
  {
    name: 'addresses of accounts',
    off: withFields('users', (field) => (isNamed(field, ['email']) ? { access: {} } : null)),
  },
  {
    name: 'one address for one person',
    off: withFields('users', (field) => (isNamed(field, ['email']) ? { hooks: {}, validate: () => true } : null)),
  },
  {
    name: 'secrets of accounts',
    off: withFields('users', (field) => (isNamed(field, secrets) ? { access: {} } : null)),
  },
  {
    name: 'access of payload-preferences',
    off: ({ payload }) => replace(payload.collections['payload-preferences'].config.access, { read: () => true }),
  },
  {
    name: 'origins of cookies',
    off: ({ payload }) => replace(payload.config, { csrf: [] }),
  },
  { name: 'codes of errors', off: codesOff },
  { name: 'limits of passwords', off: ({ limits }) => replace(limits, { refuses: () => Promise.resolve(null) }) },
  {
    // what Payload does by itself: ten minutes are an hour, fifty tries are five
    name: 'lock of accounts',
    off: ({ payload }) =>
      replace(payload.collections.users.config.auth, { maxLoginAttempts: 5, lockTime: 60 * 60 * 1000 }),
  },
  {
    name: 'time of a forgotten password',
    off: () => {
      const own = globalThis.setTimeout
      const hurried = (work: () => void, milliseconds?: number, ...more: unknown[]) =>
        own(work, milliseconds === leastMilliseconds ? 0 : milliseconds, ...more)
      return replace(globalThis, { setTimeout: Object.assign(hurried, own) })
    },
  },
  {
    name: 'one first account',
    off: (stage) => {
      const own = stage.payload.db.findOne.bind(stage.payload.db)
      const findOne: typeof own = (args) =>
        args.collection === 'users' && Object.keys(args.where ?? {}).length === 0 ? Promise.resolve(null) : own(args)
      return replace(stage.payload.db, { findOne })
    },
  },
]
