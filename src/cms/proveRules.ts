import type { CollectionConfig, Payload } from 'payload'

import { isGuarded } from '../database/isGuarded'
import { DomainError } from '../domain/errors'
import { guardContentSave } from './hooks/guardContentSave'
import { guardPasswords } from './hooks/guardPasswords'
import { keepActedUsers } from './hooks/keepActedUsers'
import { keepDisclaimerVersions } from './hooks/keepDisclaimerVersions'
import { keepLastAdmin } from './hooks/keepLastAdmin'
import { keepOwnRegistrations } from './hooks/keepOwnRegistrations'
import { keepOwnRoles } from './hooks/keepOwnRoles'
import { keepPolicies } from './hooks/keepPolicies'
import { keepPolicyStrength } from './hooks/keepPolicyStrength'
import { keepServerIds } from './hooks/keepServerIds'
import { keepSignedProfiles } from './hooks/keepSignedProfiles'
import { keepSubmittedArticles } from './hooks/keepSubmittedArticles'
import { keepWhatIsInUse } from './hooks/keepWhatIsInUse'
import { keepWorkingCopy } from './hooks/keepWorkingCopy'
import { recordContentSave } from './hooks/recordContentSave'
import { recordPolicyChange, recordReviewerChange, recordUserChange } from './hooks/recordPersonChange'
import { refuseInactiveLogin } from './hooks/refuseInactiveLogin'
import { refuseWrongShapes } from './hooks/refuseWrongShapes'
import { slugs } from './slugs'

type Stage = keyof NonNullable<CollectionConfig['hooks']>

/** Hooks by their names, which a build may shorten. */
type Hooks = { [name in Stage]?: Record<string, unknown> }

const atEveryDoor = { beforeOperation: { refuseWrongShapes, keepServerIds } }
const pulledIn: Hooks = { ...atEveryDoor, beforeDelete: { keepWhatIsInUse } }

/**
 * What has to stand between a write and its row, written down a second time: a collection that lost one of these by a
 * slip, or to a plugin, would save what the house forbids and say nothing.
 */
const rules: Record<string, Hooks> = {
  [slugs.articles]: {
    beforeOperation: { ...atEveryDoor.beforeOperation, keepWorkingCopy },
    beforeChange: { guardContentSave },
    afterChange: { recordContentSave },
    beforeDelete: { keepSubmittedArticles },
  },
  [slugs.users]: {
    beforeOperation: { ...atEveryDoor.beforeOperation, guardPasswords },
    beforeChange: { keepOwnRoles, keepLastAdmin },
    afterChange: { recordUserChange },
    beforeDelete: { keepActedUsers },
    beforeLogin: { refuseInactiveLogin },
  },
  [slugs.reviewers]: {
    ...atEveryDoor,
    beforeChange: { keepOwnRegistrations },
    afterChange: { recordReviewerChange },
    beforeDelete: { keepSignedProfiles },
  },
  [slugs.reviewPolicies]: {
    ...atEveryDoor,
    beforeChange: { keepPolicyStrength },
    afterChange: { recordPolicyChange },
    beforeDelete: { keepPolicies },
  },
  [slugs.conditions]: pulledIn,
  [slugs.questions]: pulledIn,
  [slugs.citations]: pulledIn,
  [slugs.medications]: pulledIn,
  [slugs.disclaimers]: { ...pulledIn, beforeChange: { keepDisclaimerVersions } },
}

/**
 * Asks, before the first request, whether every rule is in its place: hooks, the versions that history is made of, and the
 * guard around the database adapter.
 *
 * @throws DomainError `rules-missing` that names all that is gone.
 */
export async function proveRules(payload: Payload): Promise<void> {
  const missing = [...missingHooks(payload), ...missingVersions(payload)]
  if (!(await isGuarded(payload, slugs.signatures))) missing.push('the guard around the database adapter')
  if (missing.length === 0) return
  throw new DomainError(
    'rules-missing',
    `The start is refused, since rules of the house are not in force: ${missing.join(', ')}. Put them back in the configuration, or look for a plugin that takes them out.`,
    { missing },
  )
}

function missingHooks({ collections }: Payload): string[] {
  const known = collections as Partial<Record<string, Payload['collections'][keyof Payload['collections']]>>
  return Object.entries(rules).flatMap(([slug, stages]) => {
    const hooks = known[slug]?.config.hooks as Partial<Record<string, readonly unknown[]>> | undefined
    return Object.entries(stages).flatMap(([stage, wanted]) =>
      Object.entries(wanted)
        .filter(([, hook]) => !hooks?.[stage]?.includes(hook))
        .map(([name]) => `${slug}: ${stage} ${name}`),
    )
  })
}

/** Never pruned, always as drafts: Payload publishes nothing (docs/adr/0001). */
function missingVersions({ collections }: Payload): string[] {
  const { versions } = collections[slugs.articles]?.config ?? {}
  return versions?.drafts && versions.maxPerDoc === 0 ? [] : [`${slugs.articles}: versions as drafts, all of them kept`]
}
