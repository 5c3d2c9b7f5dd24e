import { describe, expect, it } from '@jest/globals'

import { sayActor, sayEvent } from '../../src/admin/sayEvent'
import { auditTypes, type AuditData, type AuditEntry, type AuditType } from '../../src/domain/audit/auditEvent'
import { defaultPolicies } from '../../src/domain/policy/reviewPolicy'
import { reasonKinds } from '../../src/domain/workflow/reasons'
import type { Say } from '../../src/words/words'
import { en } from '../../src/words/en'

const hash = `sha256:${'a'.repeat(64)}` as const

/** Looks words up as Payload's i18n does, and fails on what is missing or left unfilled. */
const say: Say = (key, variables = {}) => {
  const [stem, last] = [key.split(':').slice(0, -1), key.split(':').at(-1) ?? '']
  const group = stem.reduce<unknown>((words, name) => (words as Record<string, unknown>)[name], en)
  const found = group as Record<string, string>
  const form = variables.count === 1 ? `${last}_one` : `${last}_other`
  const template = found[last] ?? found[form]
  if (template === undefined) throw new Error(`no words for ${key}`)
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (variables[name] === undefined) throw new Error(`${key} lacks ${name}`)
    return String(variables[name])
  })
}

const names: Record<string, string> = { u1: 'Jane Example' }
const tell = (type: AuditType, data: unknown) =>
  sayEvent(say, { type, data } as Pick<AuditEntry, 'type' | 'data'>, (user) => names[user] ?? null)

const submitted: AuditData['review.submitted'] = {
  review: 'r',
  round: 2,
  contentHash: hash,
  projectionHash: hash,
  tier: 1,
  policy: defaultPolicies[1],
  contributors: [],
  reaffirmation: false,
  reviewBy: null,
}
const declined: AuditData['review.declined'] = { review: 'r', why: 'time', reason: 'On leave', revocation: null }
const withdrawn: AuditData['edition.withdrawn'] = {
  edition: 'e',
  number: 3,
  seq: 9,
  hash,
  kind: 'recalled',
  reason: 'Wrong dose',
}
const dependency: AuditData['dependency.changed'] = { kind: 'citations', id: 'c', change: 'changed', fields: ['title'] }

type Told = { [Type in AuditType]: [AuditData[Type], string][] }
const told: Told = {
  'article.created': [[{ locale: 'en', condition: null, question: null }, 'Created the page']],
  'article.edited': [
    [{ from: 'approved', to: 'draft' }, 'Edited the page, which moved it from “Approved” to “Draft”'],
    [{ from: 'frozen', to: 'draft' }, 'Edited the page, which moved it from “frozen” to “Draft”'],
  ],
  'article.archived': [[{ from: 'draft' }, 'Archived the page, which was “Draft”']],
  'article.reopened': [[{ from: 'archived' }, 'Took up work on the page again, which was “Archived”']],
  'article.dependencyChanged': [
    [
      { from: 'inReview', review: 'r', kind: 'citations', id: 'c' },
      'A citation that the page uses changed, and ended what stood at “In review”',
    ],
  ],
  'content.approvalLapsed': [
    [{ review: 'r', contentHash: hash }, 'Edited approved words, so that the signatures no longer cover them'],
  ],
  'review.submitted': [
    [submitted, 'Sent the page to review: round 2, tier 1, 2 signatures, 1 by a specialist, every 12 months'],
    [
      { ...submitted, reaffirmation: true, tier: 3, policy: defaultPolicies[3] },
      'Sent unchanged words to review again: round 2, tier 3, 1 signature, no specialist, every 36 months',
    ],
  ],
  'review.assigned': [
    [{ review: 'r', assignee: 'u1' }, 'Asked Jane Example to review'],
    [{ review: 'r', assignee: 'u2' }, 'Asked u2 to review'],
  ],
  'review.takenBack': [[{ review: 'r', from: 'inReview' }, 'Took the page back from review']],
  'review.commented': [
    [{ review: 'r', comments: 1 }, 'Raised 1 comment'],
    [{ review: 'r', comments: 2 }, 'Raised 2 comments'],
  ],
  'review.commentResolved': [
    [{ review: 'r', comment: 'c', resolved: true }, 'Settled a comment'],
    [{ review: 'r', comment: 'c', resolved: false }, 'Opened a comment again'],
  ],
  'review.changesRequested': [
    [{ review: 'r', comments: 1 }, 'Sent the page back with 1 comment'],
    [{ review: 'r', comments: 3 }, 'Sent the page back with 3 comments'],
  ],
  'review.declined': [
    [declined, 'Declined the review (no time): On leave'],
    [
      { ...declined, why: 'conflict', revocation: { id: 's', hash, revokes: 's0' } },
      'Declined the review (conflict of interest) and took back an own signature: On leave',
    ],
  ],
  'review.signed': [
    [
      { review: 'r', signature: 's', hash, contentHash: hash, complete: false },
      'Signed the page; more signatures are needed',
    ],
    [
      { review: 'r', signature: 's', hash, contentHash: hash, complete: true },
      'Signed the page, which completed its review',
    ],
  ],
  'review.signatureRevoked': [
    [{ review: 'r', revocation: 's', hash, revokes: 's0', reason: 'Misread' }, 'Took back a signature: Misread'],
  ],
  'review.reopened': [[{ review: 'r' }, 'Reopened the review']],
  'edition.published': [[{ edition: 'e', number: 4, seq: 10, hash, contentHash: hash }, 'Published edition 4']],
  'edition.withdrawn': [[withdrawn, 'Withdrew edition 3 (recalled): Wrong dose']],
  'dependency.changed': [
    [dependency, 'Changed a citation: title'],
    [{ ...dependency, kind: 'medications', change: 'created', fields: [] }, 'Added a medication'],
    [{ ...dependency, kind: 'disclaimers', change: 'deleted', fields: [] }, 'Deleted a disclaimer'],
  ],
  'person.created': [
    [{ user: 'u1', roles: ['medicalReviewer', 'admin'] }, 'Added the person Jane Example (medical reviewer, admin)'],
  ],
  'person.changed': [
    [{ user: 'u1', fields: ['name', 'email'], roles: null }, 'Changed Jane Example: name, email'],
    [
      { user: 'u1', fields: ['roles'], roles: { from: [], to: ['editor'] } },
      'Changed what Jane Example may do, from no roles to editor',
    ],
  ],
  'person.deactivated': [[{ user: 'u1' }, 'Deactivated Jane Example']],
  'person.deleted': [[{ user: 'u2' }, 'Deleted u2']],
  'person.passwordSet': [
    [{ user: 'u1', by: 'owner' }, 'Changed their own password'],
    [{ user: 'u1', by: 'admin' }, 'Gave Jane Example a new password'],
  ],
  'person.signedIn': [[{ user: 'u1' }, 'Signed in']],
  'policy.changed': [
    [
      { tier: 3, from: defaultPolicies[3], to: { ...defaultPolicies[3], signatures: 2, specialists: 2 } },
      'Changed the policy of tier 3 from 1 signature, no specialist, every 36 months to 2 signatures, 2 by specialists, every 36 months',
    ],
    [
      { tier: 3, from: null, to: defaultPolicies[3] },
      'Set the policy of tier 3: 1 signature, no specialist, every 36 months',
    ],
    [
      { tier: 3, from: defaultPolicies[3], to: null },
      'Removed the policy of tier 3, which was 1 signature, no specialist, every 36 months',
    ],
  ],
  'policy.proposed': [
    [
      { tier: 1, proposal: 'p', from: defaultPolicies[1], to: { ...defaultPolicies[1], signatures: 1 } },
      'Proposed a weaker policy for tier 1: signatures 2 → 1',
    ],
  ],
  'policy.confirmed': [
    [
      {
        ...{ tier: 1, proposal: 'p', proposedBy: 'u1' },
        ...{ from: defaultPolicies[1], to: { ...defaultPolicies[1], graceDays: 5, suspendAfterDays: null } },
      },
      'Confirmed the weaker policy for tier 1 that Jane Example had proposed: days of grace 0 → 5, days until suspended 30 → never',
    ],
  ],
  'policy.discarded': [
    [
      {
        ...{ tier: 1, proposal: 'p', proposedBy: 'u1' },
        ...{ from: defaultPolicies[1], to: { ...defaultPolicies[1], specialists: 0 } },
      },
      'Discarded the weaker policy for tier 1 that Jane Example had proposed: by specialists 1 → 0',
    ],
  ],
  'key.created': [[{ kid: 'k' }, 'Created a key to sign editions with']],
  'action.refused': [
    [{ verb: 'sign', codes: ['contributor'], door: 'rest' }, 'Was refused “Sign” (contributed to the page)'],
    [
      { verb: 'submitForReview', codes: ['wrong-role', 'no-such-transition'], door: 'rest' },
      'Was refused “Submit for review” (not for this role, not possible in this state)',
    ],
    [{ verb: 'sign', codes: ['password-not-confirmed'], door: 'rest' }, 'Was refused “Sign” (password not confirmed)'],
    [
      { verb: 'update', codes: ['weaker-policy'], door: 'REST' },
      'Was refused “Save” (weaker than the policy in force)',
    ],
    // of a version that is not this one
    [{ verb: 'teleport', codes: ['too-far', 'toString'], door: null }, 'Was refused “teleport” (too-far, toString)'],
    [{ verb: 'sign', codes: [], door: null }, 'Was refused “Sign” (nothing named)'],
  ],
}

describe('an audit event in words', () => {
  it('has an expectation for every type', () => {
    expect(Object.keys(told).sort()).toEqual([...auditTypes].sort())
  })

  it.each(
    auditTypes.flatMap((type) =>
      told[type].map(([data, phrase]): [AuditType, string, unknown] => [type, phrase, data]),
    ),
  )('says %s as “%s”', (type, phrase, data) => {
    expect(tell(type, data)).toBe(phrase)
  })

  it('has words for every reason of the rules', () => {
    expect(Object.keys(reasonKinds).filter((code) => !Object.hasOwn(en.refusals.why, code))).toEqual([])
  })

  it('names a person as they were called then, and a part of the system as one', () => {
    expect(sayActor(say, { user: 'u1', name: 'Jane Then' })).toBe('Jane Then')
    expect(sayActor(say, { system: 'scheduler' })).toBe('System (scheduler)')
  })
})
