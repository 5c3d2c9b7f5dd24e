import { describe, expect, test } from '@jest/globals'

import type { Role } from '../../../src/domain/people/roles'
import { roles } from '../../../src/domain/people/roles'
import { decideTransition } from '../../../src/domain/workflow/decideTransition'
import type { ActionInput } from '../../../src/domain/workflow/input'
import type { ReviewComment } from '../../../src/domain/workflow/facts'
import { states, type State } from '../../../src/domain/workflow/states'
import { transitionNames, type TransitionName } from '../../../src/domain/workflow/transitions'
import {
  aComment,
  aContributor,
  aFinding,
  aPerson,
  aReview,
  aReviewer,
  aSignature,
  aWorkflow,
  aWorkingCopy,
  now,
  someFacts,
  someHash,
  someTerms,
} from '../../builders/workflow'

/** Written by hand from the product's table, never from the code: state, then who, then what becomes of it. */
const allowed: Record<TransitionName, { from: State[]; by: Role[] }> = {
  submitForReview: { from: ['draft', 'changesRequested', 'published'], by: ['editor'] },
  assign: { from: ['inReview'], by: ['editor', 'publisher'] },
  takeBack: { from: ['inReview', 'approved'], by: ['editor'] },
  requestChanges: { from: ['inReview'], by: ['medicalReviewer'] },
  comment: { from: ['inReview'], by: ['medicalReviewer'] },
  resolveComment: { from: ['inReview', 'changesRequested', 'approved'], by: ['medicalReviewer'] },
  decline: { from: ['inReview'], by: ['medicalReviewer'] },
  sign: { from: ['inReview'], by: ['medicalReviewer'] },
  revokeSignature: { from: ['inReview', 'approved'], by: ['medicalReviewer'] },
  reopenReview: { from: ['approved'], by: ['editor', 'publisher'] },
  publish: { from: ['approved'], by: ['publisher'] },
  withdraw: {
    from: ['draft', 'inReview', 'changesRequested', 'approved', 'published', 'archived'],
    by: ['publisher', 'medicalReviewer', 'admin'],
  },
  archive: { from: ['draft', 'changesRequested'], by: ['editor', 'admin'] },
  reopen: { from: ['archived'], by: ['editor', 'admin'] },
}

const everythingGiven: ActionInput = {
  contentHash: someHash('a'),
  comments: [{ section: null, body: 'Please say it plainer.' }],
  comment: 'raised',
  user: 'rolf',
  why: 'time',
  reason: 'No time this month.',
  sectionsOpened: ['tldr', 'first'],
  authentication: { method: 'password', at: '2026-06-15T11:59:00.000Z' },
  kind: 'withdrawn',
  notice: 'This page is being revised.',
}

/** Everything in order for this transition, so that only state and role decide. */
function inOrder(transition: TransitionName, state: State) {
  const twoSigned = [aSignature('rita'), aSignature('rolf')]
  const facts = someFacts({
    workflow: aWorkflow({ state, live: transition === 'withdraw' ? 'live' : 'never' }),
    review: aReview({ comments: [aComment('rita')] }),
    signatures: transition === 'publish' ? twoSigned : transition === 'revokeSignature' ? [aSignature('rita')] : [],
  })
  const state_ = facts.snapshot
    ? facts
    : {
        ...facts,
        ...someFacts({ workflow: aWorkflow({ state: 'inReview' }) }),
        workflow: facts.workflow,
        signatures: facts.signatures,
      }
  if (transition === 'resolveComment') return { ...state_, review: facts.review }
  return transition === 'submitForReview' ? { ...state_, review: null, snapshot: null } : state_
}

const actorWith = (role: Role) => (role === 'medicalReviewer' ? aReviewer('rita') : aPerson('somebody', [role]))

describe('the workflow table', () => {
  test('has every transition and state classified here', () => {
    expect(Object.keys(allowed).sort()).toEqual([...transitionNames].sort())
    expect([...states].sort()).toEqual(['approved', 'archived', 'changesRequested', 'draft', 'inReview', 'published'])
  })

  const cases = transitionNames.flatMap((transition) =>
    states.flatMap((state) => roles.map((role) => ({ transition, state, role }))),
  )
  test.each(cases)('$transition from $state by $role', ({ transition, state, role }) => {
    const decision = decideTransition({
      transition,
      facts: inOrder(transition, state),
      actor: actorWith(role),
      input: everythingGiven,
      revision: 7,
      now,
    })
    const expected = allowed[transition]
    const code = !expected.by.includes(role)
      ? 'wrong-role'
      : !expected.from.includes(state)
        ? 'no-such-transition'
        : null
    expect(decision.allowed ? null : decision.reasons[0]?.code).toBe(code)
  })

  test.each([
    ['submitForReview', 'draft', 'inReview'],
    ['assign', 'inReview', 'inReview'],
    ['takeBack', 'inReview', 'draft'],
    ['requestChanges', 'inReview', 'changesRequested'],
    ['decline', 'inReview', 'inReview'],
    ['revokeSignature', 'approved', 'inReview'],
    ['reopenReview', 'approved', 'inReview'],
    ['publish', 'approved', 'published'],
    ['withdraw', 'published', 'draft'],
    ['withdraw', 'inReview', 'draft'],
    ['withdraw', 'approved', 'draft'],
    ['withdraw', 'draft', 'draft'],
    ['withdraw', 'changesRequested', 'changesRequested'],
    ['withdraw', 'archived', 'archived'],
    ['archive', 'changesRequested', 'archived'],
    ['reopen', 'archived', 'draft'],
  ] as const)('%s from %s leads to %s', (transition, state, to) => {
    const role = allowed[transition].by[0] as Role
    expect(
      decideTransition({
        transition,
        facts: inOrder(transition, state),
        actor: actorWith(role),
        input: everythingGiven,
        revision: 7,
        now,
      }),
    ).toEqual({ allowed: true, to })
  })

  test('taking back content that equals the live publication leads to published', () => {
    const workflow = aWorkflow({ state: 'inReview', live: 'live', publishedProjectionHash: someHash('b') })
    expect(decide('takeBack', { workflow }, aPerson('edith', ['editor']))).toEqual({ allowed: true, to: 'published' })
  })

  test('taking back content that equals a withdrawn publication leads to draft', () => {
    const workflow = aWorkflow({ state: 'inReview', live: 'withdrawn', publishedProjectionHash: someHash('b') })
    expect(decide('takeBack', { workflow }, aPerson('edith', ['editor']))).toEqual({ allowed: true, to: 'draft' })
  })
})

describe('refusals', () => {
  test('an inactive user may do nothing, withdrawing included', () => {
    const workflow = aWorkflow({ state: 'published', live: 'live' })
    expect(codes('withdraw', { workflow }, aPerson('pat', ['publisher'], { active: false }))).toEqual(['inactive-user'])
  })

  test('a stale revision and a missing one are refused, except for withdrawing', () => {
    const editor = aPerson('edith', ['editor'])
    expect(codes('archive', {}, editor, {}, 6)).toEqual(['stale-revision'])
    expect(codes('archive', {}, editor, {}, null)).toEqual(['revision-missing'])
    const live = { workflow: aWorkflow({ state: 'published', live: 'live' }) }
    expect(codes('withdraw', live, aPerson('pat', ['publisher']), everythingGiven, null)).toEqual([])
  })

  test('submitting is refused for each hard finding, with its place, and not for soft ones', () => {
    const working = aWorkingCopy({ findings: [aFinding(), aFinding({ rule: 'C12', severity: 'soft' })] })
    const decision = decide('submitForReview', { working }, aPerson('edith', ['editor']))
    expect(decision.allowed ? [] : decision.reasons.map(({ code, mend }) => [code, mend.where])).toEqual([
      ['content-check', 'sections.0'],
    ])
  })

  test('submitting is refused while too few could sign, since the author and the one who submits cannot', () => {
    const editor = aPerson('rolf', ['editor', 'medicalReviewer'], { reviewer: aReviewer('rolf').reviewer })
    const facts = {
      people: [aReviewer('rita'), editor],
      workflow: aWorkflow({ contributors: [aContributor('edith')] }),
    }
    expect(codes('submitForReview', facts, editor)).toEqual(['policy-cannot-be-met'])
  })

  test('submitting is refused where no specialist could sign', () => {
    const people = [aReviewer('rita', { specialties: ['Oncologic'] }), aReviewer('rolf', { specialties: [] })]
    expect(codes('submitForReview', { people }, aPerson('edith', ['editor']))).toEqual(['policy-cannot-be-met'])
  })

  test('who declined for a conflict in a round that has ended can be asked again in the next', () => {
    const declined = [{ user: 'rita', name: 'Rita', why: 'conflict' as const, reason: 'A relative.', at: now }]
    const workflow = aWorkflow({ state: 'changesRequested' })
    const review = aReview({ state: 'ended', outcome: 'changesRequested', declined })
    expect(codes('submitForReview', { workflow, review }, aPerson('edith', ['editor']))).toEqual([])
  })

  test('submitting without a policy for the tier is refused', () => {
    expect(codes('submitForReview', { policy: null }, aPerson('edith', ['editor']))).toEqual(['policy-missing'])
  })

  test('a slug that belongs to another article is refused, one’s own is not', () => {
    const editor = aPerson('edith', ['editor'])
    expect(codes('submitForReview', { slugOwner: 'another' }, editor)).toEqual(['slug-taken'])
    expect(codes('submitForReview', { slugOwner: 'article' }, editor)).toEqual([])
  })

  const reviewing = { workflow: aWorkflow({ state: 'inReview' }) }
  test('a contributor cannot sign', () => {
    const facts = { ...reviewing, review: aReview({ contributors: [aContributor('rita')] }) }
    expect(codes('sign', facts, aReviewer('rita'), everythingGiven)).toEqual(['contributor'])
  })

  test('who changed a citation that the page pulls in cannot sign', () => {
    const facts = { ...reviewing, dependencyContributors: [aContributor('rita')] }
    expect(codes('sign', facts, aReviewer('rita'), everythingGiven)).toEqual(['contributor'])
  })

  test('a contributor cannot sign from a second account with the same address', () => {
    const facts = {
      ...reviewing,
      review: aReview({ contributors: [aContributor('edith', ['email:rita@example.org'])] }),
    }
    const second = { ...aReviewer('rita'), email: 'Rita+review@Example.org' }
    expect(codes('sign', facts, second, everythingGiven)).toEqual(['contributor'])
  })

  test('a contributor cannot sign from a second account with the same registration number', () => {
    const contributor = aContributor('edith', ['registration:GMC:NUMBEROFRITA'])
    const facts = { ...reviewing, review: aReview({ contributors: [contributor] }) }
    expect(codes('sign', facts, aReviewer('rita'), everythingGiven)).toEqual(['contributor'])
  })

  test('the last publication’s contributors cannot sign its reaffirmation', () => {
    const workflow = aWorkflow({ state: 'inReview', live: 'live', publishedContributors: [aContributor('rita')] })
    const facts = { workflow, review: aReview({ reaffirmation: true }) }
    expect(codes('sign', facts, aReviewer('rita'), everythingGiven)).toEqual(['contributor'])
  })

  test('nobody signs twice in one review, but after a revocation they can', () => {
    const rita = aReviewer('rita')
    expect(codes('sign', { ...reviewing, signatures: [aSignature('rita')] }, rita, everythingGiven)).toEqual([
      'already-signed',
    ])
    const revoked = aSignature('rita', {}, '2026-06-11T00:00:00.000Z')
    expect(codes('sign', { ...reviewing, signatures: [revoked] }, rita, everythingGiven)).toEqual([])
  })

  test('signing another hash than the snapshot’s, or after the working copy changed, is stale', () => {
    const rita = aReviewer('rita')
    expect(codes('sign', reviewing, rita, { ...everythingGiven, contentHash: someHash('f') })).toEqual([
      'stale-content',
    ])
    expect(codes('sign', reviewing, rita, { ...everythingGiven, contentHash: null })).toEqual(['stale-content'])
    const changed = { ...reviewing, working: aWorkingCopy({ projectionHash: someHash('c') }) }
    expect(codes('sign', changed, rita, everythingGiven)).toEqual(['stale-content'])
    expect(codes('sign', { ...reviewing, working: null }, rita, everythingGiven)).toEqual(['stale-content'])
  })

  test('signing needs every section opened and the password within five minutes', () => {
    const rita = aReviewer('rita')
    expect(codes('sign', reviewing, rita, { ...everythingGiven, sectionsOpened: ['tldr'] })).toEqual([
      'sections-not-opened',
    ])
    const at = (time: string) => ({ ...everythingGiven, authentication: { method: 'password' as const, at: time } })
    expect(codes('sign', reviewing, rita, at('2026-06-15T11:54:59.999Z'))).toEqual(['password-not-confirmed'])
    expect(codes('sign', reviewing, rita, at('2026-06-15T12:00:00.001Z'))).toEqual(['password-not-confirmed'])
    expect(codes('sign', reviewing, rita, at('not a time'))).toEqual(['password-not-confirmed'])
    expect(codes('sign', reviewing, rita, { ...everythingGiven, authentication: null })).toEqual([
      'password-not-confirmed',
    ])
  })

  test('sending back needs a comment with words in it', () => {
    const comments = [{ section: 'first', body: '  \n' }]
    expect(codes('requestChanges', reviewing, aReviewer('rita'), { comments })).toEqual(['comment-missing'])
  })

  test('sending back needs no new comment while one is open, and a settled one is not enough', () => {
    const raised = (comment: ReviewComment) => ({ ...reviewing, review: aReview({ comments: [comment] }) })
    expect(codes('requestChanges', raised(aComment('rolf')), aReviewer('rita'), {})).toEqual([])
    const settled = aComment('rolf', { resolved: { by: { user: 'rolf', name: 'rolf' }, at: now } })
    expect(codes('requestChanges', raised(settled), aReviewer('rita'), {})).toEqual(['comment-missing'])
  })

  test('a comment needs words, and is about the words under review', () => {
    const rita = aReviewer('rita')
    const open = { ...reviewing, review: aReview({ comments: [aComment('rolf')] }) }
    expect(codes('comment', open, rita, { contentHash: someHash('a'), comments: [] })).toEqual(['comment-missing'])
    const input = { contentHash: someHash('f'), comments: [{ section: null, body: 'Plainer, please.' }] }
    expect(codes('comment', open, rita, input)).toEqual(['stale-content'])
  })

  test('a comment and its settling are not stale by what others did meanwhile', () => {
    const review = aReview({ comments: [aComment('rita')] })
    for (const transition of ['comment', 'resolveComment'] as const)
      expect(
        decideTransition({
          ...{ transition, actor: aReviewer('rita'), input: everythingGiven, revision: 3, now },
          facts: someFacts({ ...reviewing, review }),
        }).allowed,
      ).toBe(true)
  })

  test('who raised a comment settles it; others only once that person reviews no more', () => {
    const raised = { ...reviewing, review: aReview({ comments: [aComment('rita')] }) }
    expect(codes('resolveComment', raised, aReviewer('rita'), { comment: 'raised' })).toEqual([])
    expect(codes('resolveComment', raised, aReviewer('rolf'), { comment: 'raised' })).toEqual(['not-the-commenter'])
    expect(codes('resolveComment', raised, aReviewer('rita'), { comment: 'another' })).toEqual(['comment-unknown'])
    const left = { ...raised, people: [aReviewer('rolf')] }
    expect(codes('resolveComment', left, aReviewer('rolf'), { comment: 'raised' })).toEqual([])
    const inactive = { ...raised, people: [{ ...aReviewer('rita'), active: false }, aReviewer('rolf')] }
    expect(codes('resolveComment', inactive, aReviewer('rolf'), { comment: 'raised' })).toEqual([])
  })

  test('only the assigned decline, and give a known reason', () => {
    const input = { why: 'whim', reason: ' ' }
    expect(codes('decline', reviewing, aReviewer('rolf'), input)).toEqual([
      'not-assigned',
      'kind-unknown',
      'reason-missing',
    ])
  })

  test('an assignee must be eligible and no contributor', () => {
    const editor = aPerson('edith', ['editor'])
    expect(codes('assign', reviewing, editor, { user: 'nobody' })).toEqual(['assignee-unknown'])
    const lapsed = aReviewer('rolf', { interestsDeclaredAt: null })
    expect(codes('assign', { ...reviewing, people: [lapsed] }, editor, { user: 'rolf' })).toEqual([
      'assignee-not-eligible',
    ])
    const facts = { ...reviewing, review: aReview({ contributors: [aContributor('rolf')] }) }
    expect(codes('assign', facts, editor, { user: 'rolf' })).toEqual(['assignee-not-eligible'])
  })

  test('only one’s own standing signature can be revoked', () => {
    const facts = { ...reviewing, signatures: [aSignature('rolf')] }
    expect(codes('revokeSignature', facts, aReviewer('rita'), { reason: 'A mistake.' })).toEqual(['not-the-signer'])
  })

  test('withdrawing needs what readers will see, and a live successor where it says moved or replaced', () => {
    const facts = { workflow: aWorkflow({ state: 'published', live: 'live' }) }
    const publisher = aPerson('pat', ['publisher'])
    expect(codes('withdraw', facts, publisher, { kind: 'hidden' })).toEqual([
      'kind-unknown',
      'reason-missing',
      'notice-missing',
    ])
    const moved = { ...everythingGiven, kind: 'replaced' }
    expect(codes('withdraw', facts, publisher, moved)).toEqual(['successor-missing'])
    expect(codes('withdraw', facts, publisher, { ...moved, successor: 'other' })).toEqual(['successor-not-live'])
    const itself = {
      ...moved,
      successor: 'article',
      resolvedSuccessor: { article: 'article', locale: 'en', slug: 'x' },
    }
    expect(codes('withdraw', facts, publisher, itself)).toEqual(['successor-not-live'])
  })

  test('what was never live cannot be withdrawn, what is live cannot be archived', () => {
    expect(codes('withdraw', {}, aPerson('ada', ['admin']), everythingGiven)).toEqual(['not-live'])
    const facts = { workflow: aWorkflow({ live: 'live' }) }
    expect(codes('archive', facts, aPerson('ada', ['admin']))).toEqual(['still-live'])
  })

  test('publishing asks the policy as it was and as it is: the stricter wins', () => {
    const facts = {
      workflow: aWorkflow({ state: 'approved' }),
      review: aReview({ policy: someTerms({ signatures: 3 }) }),
      signatures: [aSignature('rita'), aSignature('rolf')],
    }
    expect(codes('publish', facts, aPerson('pat', ['publisher']), everythingGiven)).toEqual(['signatures-missing'])
  })

  test('publishing is refused while a source is retracted, by the checks as they are now', () => {
    const facts = {
      workflow: aWorkflow({ state: 'approved' }),
      signatures: [aSignature('rita'), aSignature('rolf')],
      working: aWorkingCopy({ findings: [aFinding({ rule: 'C08' })] }),
    }
    expect(codes('publish', facts, aPerson('pat', ['publisher']), everythingGiven)).toEqual(['content-check'])
  })
})

function decide(
  transition: TransitionName,
  facts: Parameters<typeof someFacts>[0],
  actor: ReturnType<typeof aPerson>,
  input: ActionInput = {},
  revision: number | null = 7,
) {
  return decideTransition({ transition, facts: someFacts(facts), actor, input, revision, now })
}

function codes(...question: Parameters<typeof decide>): string[] {
  const decision = decide(...question)
  return decision.allowed ? [] : decision.reasons.map((one) => one.code)
}
