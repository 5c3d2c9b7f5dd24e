/** Actions without what they need: every guard of the workflow is asked by each door. */
import { omsTreatments } from '../../demo/content/articles'
import type { AttackCase, Expectation } from '../types'
import type { DemoArticleName, Stage } from '../stage/stage'
import type { TransitionName } from '../../src/domain/workflow/transitions'
import { act, record, refused, type Input } from './support'

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
    'comment-without-words',
    'A reviewer comments without a word.',
    'comment',
    'neurologist',
    'inReview',
    { comments: [{ section: null, body: ' ' }] },
    refused('comment-missing', 422),
    'commentWritten',
  ],
  [
    'comment-that-is-not-there',
    'A reviewer settles a comment that there is none of.',
    'resolveComment',
    'neurologist',
    'inReview',
    { comment: 'nobody-wrote-this' },
    refused('comment-unknown', 422),
    'commentIsTheirs',
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

const othersComment: AttackCase = {
  id: 'comment-of-another',
  story: 'A reviewer settles what another has raised.',
  prepare: async (stage) => {
    const { inReview } = stage.articles
    const comments = [{ section: null, body: 'This dose is too high.' }]
    await stage.acts.act('comment', inReview, 'cardiologist', { input: { comments } })
    const { review } = await record(stage, inReview)
    const row = await stage.payload.db.findOne<{ id: string; comments: { id: string }[] }>({
      collection: 'reviews',
      where: { id: { equals: review } },
    })
    stage.kept.comment = row?.comments.at(-1)?.id ?? ''
  },
  attempts: act('resolveComment', 'neurologist', 'inReview', ({ kept }) => ({
    input: { comment: kept.comment ?? '' },
  })),
  expect: refused('not-the-commenter', 403),
  defences: ['guard commentIsTheirs'],
}

const unreadable: AttackCase = {
  id: 'submit-unreadable',
  story: 'The words of a page are broken in the database, past every hook; then it is submitted.',
  prepare: (stage) =>
    stage.rows.write({ table: 'articles', where: { id: stage.articles.sentBack }, set: { audience: 'nobody-known' } }),
  attempts: act('submitForReview', 'editor', 'sentBack'),
  expect: refused('content-unreadable', 422),
  defences: ['guard contentReadable'],
}

/** What asks for an open review, as somebody would do it who sees one. */
const inRound: [verb: TransitionName, by: string, article: DemoArticleName, input: Input][] = [
  ['assign', 'editor', 'inReview', { user: 'nobody-known' }],
  ['comment', 'neurologist', 'inReview', { comments: [{ section: null, body: 'Too high.' }] }],
  ['requestChanges', 'neurologist', 'inReview', { comments: [{ section: null, body: 'Too high.' }] }],
  ['decline', 'neurologist', 'inReview', { why: 'time', reason: 'Too busy.' }],
  ['sign', 'neurologist', 'inReview', {}],
  ['revokeSignature', 'geneticist', 'approved', { reason: 'I misread.' }],
  ['reopenReview', 'editor', 'approved', {}],
  ['publish', 'publisher', 'approved', {}],
]

const endedRounds: AttackCase[] = inRound.map(([verb, by, article, input]) => ({
  id: `no-round-${verb.toLowerCase()}`,
  story: `A round is ended in the database, past every action, while its article stays where it is; then somebody asks to ${verb}.`,
  prepare: async (stage) => {
    const { review } = await record(stage, stage.articles[article])
    await stage.rows.write({ table: 'reviews', where: { id: String(review) }, set: { state: 'ended' } })
  },
  attempts: act(verb, by, article, { input }),
  expect: refused('review-missing', 409),
  defences: ['guard reviewOpen'],
}))

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
  othersComment,
  unreadable,
  ...endedRounds,
]
