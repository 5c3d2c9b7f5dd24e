/** Actions without what they need: every guard of the workflow is asked by each door. */
import { omsTreatments } from '../../demo/content/articles'
import type { AttackCase, Expectation } from '../types'
import type { DemoArticleName, Stage } from '../stage/stage'
import type { TransitionName } from '../../src/domain/workflow/transitions'
import { act, refused } from './support'

type Input = NonNullable<NonNullable<Parameters<typeof act>[3]>['input']>

const plain: [
  id: string,
  story: string,
  verb: TransitionName,
  by: string,
  article: DemoArticleName,
  input: Input,
  expect: Expectation,
  guard: string,
][] = [
  [
    'send-back-without-comment',
    'A reviewer sends a page back without a word.',
    'requestChanges',
    'neurologist',
    'inReview',
    { comments: [{ section: null, body: ' ' }] },
    refused('comment-missing', 422),
    'commentGiven',
  ],
  [
    'decline-of-another',
    'A reviewer declines a review that is not theirs.',
    'decline',
    'cardiologist',
    'inReview',
    { why: 'time', reason: 'Too busy.' },
    refused('not-assigned', 403),
    'assignedToActor',
  ],
  [
    'decline-without-reason',
    'A reviewer declines and does not say why.',
    'decline',
    'neurologist',
    'inReview',
    { why: 'time', reason: ' ' },
    refused('reason-missing', 422),
    'declineReasonGiven',
  ],
  [
    'revoke-of-another',
    "A reviewer revokes another's signature.",
    'revokeSignature',
    'neurologist',
    'inReview',
    { reason: 'Not mine.' },
    refused('not-the-signer', 403),
    'signedByActor',
  ],
  [
    'revoke-without-reason',
    'A reviewer revokes and does not say why.',
    'revokeSignature',
    'geneticist',
    'inReview',
    { reason: ' ' },
    refused('reason-missing', 422),
    'reasonGiven',
  ],
  [
    'withdraw-what-was-never-live',
    'The publisher withdraws a draft, to give it an address with a notice.',
    'withdraw',
    'publisher',
    'draft',
    { kind: 'withdrawn', reason: 'A test.', notice: 'A notice.' },
    refused('not-live', 409),
    'isOrWasLive',
  ],
]

const signedUntil: AttackCase = {
  id: 'review-far-too-late',
  story: 'A reviewer signs for twenty years.',
  attempts: {
    local: async (stage) => {
      const { sections } = await stage.acts.look(stage.articles.inReview, 'neurologist')
      const input = { sectionsOpened: sections, nextReviewBy: '2046-01-01' }
      const { local } = act('sign', 'neurologist', 'inReview', { input })
      if (!local) throw new Error('Signing has no local way.')
      return local(stage)
    },
  },
  expect: refused('date-invalid', 422),
  defences: ['guard nextReviewDateValid'],
}

const takenSlug: AttackCase = {
  id: 'slug-of-another',
  story: 'An article takes the address of a page that is live.',
  prepare: async (stage: Stage) => {
    const page = await stage.payload.findByID({ collection: 'articles', id: stage.articles.live, overrideAccess: true })
    stage.kept.article = await stage.desk.write({ ...omsTreatments, slug: page.slug ?? '' }, 'editor')
  },
  attempts: act('submitForReview', 'editor', (stage) => stage.kept.article ?? ''),
  expect: refused('slug-taken', 422),
  defences: ['guard slugFree'],
}

export const incompleteActions: AttackCase[] = [
  ...plain.map(([id, story, verb, by, article, input, expect, guard]): AttackCase => ({
    id,
    story,
    attempts: act(verb, by, article, { input }),
    expect,
    defences: [`guard ${guard}`],
  })),
  signedUntil,
  takenSlug,
]
