/** Who signed, or signs, must be fit to: when signing, and when it is published. */
import type { AttackCase, CaseGroup, Expectation } from '../types'
import type { Stage } from '../stage/stage'
import { incompleteActions } from './incompleteActions'
import { workflowTable } from './workflowTable'
import { ask } from '../ways/rest'
import { act, change, changeProfile, inDays, profileOf, record, refused, holds } from './support'
import { unswitchable } from './unswitchable'

type Registrations = { id?: string | null; verifiedAt?: string | null }[]

async function withRegistrations(stage: Stage, who: string, alter: (one: Registrations[number]) => object) {
  const id = await profileOf(stage, who)
  const profile = await stage.payload.findByID({ collection: 'reviewers', id, depth: 0, overrideAccess: true })
  const registrations = ((profile.registrations ?? []) as Registrations).map((one) => ({ ...one, ...alter(one) }))
  await changeProfile(stage, who, { registrations })
}

const interest = (what: object) => ({
  interests: [
    { text: 'shares in the maker', conditions: [], medications: [], from: inDays(-10), until: null, ...what },
  ],
})

async function conditionOf(stage: Stage, article: string): Promise<string> {
  return String((await record(stage, article)).condition)
}

/** What happens to a signer between signing and publishing: the approved page must then not be published. */
const afterwards: [id: string, story: string, happens: (stage: Stage) => Promise<void>, expect: Expectation][] = [
  [
    'registration-expired',
    "A signer's registration has expired since.",
    (stage) => withRegistrations(stage, 'geneticist', () => ({ expires: inDays(-1) })),
    refused('signer-not-eligible', 422),
  ],
  [
    'registration-unverified',
    "A signer's registration turns out not to be verified.",
    (stage) => withRegistrations(stage, 'geneticist', () => ({ verifiedAt: null })),
    refused('signer-not-eligible', 422),
  ],
  [
    'recheck-overdue',
    "A signer's registration was not rechecked in time.",
    (stage) => withRegistrations(stage, 'geneticist', () => ({ recheckDue: inDays(-1) })),
    refused('signer-not-eligible', 422),
  ],
  [
    'registration-removed',
    "A signer's registrations are taken off the profile.",
    (stage) => changeProfile(stage, 'geneticist', { registrations: [] }),
    refused('signer-not-eligible', 422),
  ],
  [
    'specialty-removed',
    "The specialist's specialty is taken off the profile.",
    (stage) => changeProfile(stage, 'geneticist', { specialties: [] }),
    refused('specialist-missing', 422),
  ],
  [
    'interest-in-condition',
    'A signer declares an interest in the condition.',
    async (stage) =>
      changeProfile(stage, 'geneticist', interest({ conditions: [await conditionOf(stage, stage.articles.approved)] })),
    refused('signer-not-eligible', 422),
  ],
  [
    'interests-outdated',
    "A signer's declaration of interests is older than a year.",
    (stage) => changeProfile(stage, 'geneticist', { interestsDeclaredAt: '2020-01-01T00:00:00.000Z' }),
    refused('signer-not-eligible', 422),
  ],
  [
    'signer-deactivated',
    "A signer's account is deactivated.",
    (stage) => change(stage, 'users', stage.cast.id('geneticist'), { active: false }, 'admin'),
    refused('signer-not-eligible', 422),
  ],
  [
    'signer-without-role',
    'A signer is a medical reviewer no more.',
    (stage) => change(stage, 'users', stage.cast.id('geneticist'), { roles: ['editor'] }, 'admin'),
    refused('signer-not-eligible', 422),
  ],
  [
    'signature-revoked',
    'A signer revokes, and the publisher publishes all the same.',
    (stage) =>
      stage.acts.act('revokeSignature', stage.articles.approved, 'geneticist', { input: { reason: 'I misread.' } }),
    refused('no-such-transition', 409),
  ],
]

const publishing: AttackCase[] = afterwards.map(([id, story, happens, expect]) => ({
  id,
  story,
  prepare: happens,
  attempts: act('publish', 'publisher', 'approved'),
  expect,
  defences: [id === 'signature-revoked' ? 'transition publish: from' : 'guard signaturesMeetPolicy'],
}))

const signing: AttackCase[] = [
  {
    id: 'lapsed-signs',
    story: 'A reviewer whose registration has lapsed signs.',
    attempts: act('sign', 'lapsed', 'inReview'),
    expect: refused('no-verified-registration', 403),
    defences: ['guard actorEligible'],
  },
  {
    id: 'interested-signs',
    story: 'A reviewer with an interest in a medication of the page signs.',
    prepare: async (stage) => {
      const condition = await conditionOf(stage, stage.articles.inReview)
      await changeProfile(stage, 'neurologist', interest({ conditions: [condition] }))
    },
    attempts: act('sign', 'neurologist', 'inReview'),
    expect: refused('interest-declared', 403),
    defences: ['guard actorEligible'],
  },
  {
    id: 'declined-for-conflict-signs',
    story: 'A reviewer who declined for a conflict of interest signs after all.',
    prepare: (stage) =>
      stage.acts.act('decline', stage.articles.inReview, 'neurologist', {
        input: { why: 'conflict', reason: 'I advise the maker.' },
      }),
    attempts: act('sign', 'neurologist', 'inReview'),
    expect: refused('declined-for-conflict', 403),
    defences: ['guard actorEligible'],
  },
  {
    id: 'wrong-password',
    story: 'Somebody at an open session signs without knowing the password.',
    attempts: act('sign', 'neurologist', 'inReview', { password: 'not the password' }),
    expect: refused('password-not-confirmed', 403),
    defences: ['guard passwordConfirmed'],
  },
  {
    id: 'nothing-opened',
    story: 'A reviewer signs without having opened a section.',
    attempts: act('sign', 'neurologist', 'inReview', { input: { sectionsOpened: [] } }),
    expect: refused('sections-not-opened', 422),
    defences: ['guard sectionsOpened'],
  },
  {
    id: 'signs-twice',
    story: 'A reviewer gives both signatures.',
    attempts: act('sign', 'geneticist', 'inReview'),
    expect: refused('already-signed', 409),
    defences: ['guard notSignedYet'],
  },
  {
    id: 'signs-other-words',
    story: 'A reviewer signs the hash of other words.',
    attempts: act('sign', 'neurologist', 'inReview', { contentHash: `sha256:${'0'.repeat(64)}` }),
    expect: refused('stale-content', 409),
    defences: ['guard contentAsSeen'],
  },
  {
    id: 'deactivated-session',
    story: 'Somebody deactivated goes on with an open session.',
    prepare: (stage) => change(stage, 'users', stage.cast.id('publisher'), { active: false }, 'admin'),
    attempts: {
      rest: async (stage) => {
        const { revision, contentHash } = await stage.acts.look(stage.articles.approved, 'editor')
        const path = `/api/articles/${stage.articles.approved}/publish`
        return ask(stage, { method: 'POST', path, by: 'publisher', json: { revision, contentHash } })
      },
    },
    expect: { outcome: 'turned away', status: 401, code: 'sign-in-required' },
    defences: ['sign-in before every endpoint'],
  },
  {
    id: 'assign-the-author',
    story: 'The author is asked to review.',
    attempts: act('assign', 'publisher', 'inReview', { input: { user: 'nobody-known' } }),
    expect: refused('assignee-unknown', 422),
    defences: ['guard assigneeEligible'],
  },
]

const names: AttackCase[] = [
  {
    id: 'printed-name-after-signing',
    story: 'The printed name is changed after signing: the edition prints the one that signed.',
    prepare: (stage) => changeProfile(stage, 'geneticist', { printedName: 'Dr Somebody Else' }),
    attempts: act('publish', 'publisher', 'approved'),
    expect: holds,
    holds: async (stage, answer) => {
      if (answer.status !== 200) return `it was not published: ${answer.said}`
      const row = await stage.payload.db.findOne<{ id: string; record: string }>({
        collection: 'editions',
        where: { article: { equals: stage.articles.approved } },
      })
      return row?.record.includes('Dr Gabriel Stone (demonstration)') && !row.record.includes('Somebody Else')
        ? null
        : 'the edition prints a name that nobody signed with'
    },
    unswitchable: unswitchable.editionsAlone,
  },
]

export const eligibility: CaseGroup = {
  heading: 'Eligibility',
  cases: [...publishing, ...signing, ...names, ...incompleteActions, ...workflowTable],
}
