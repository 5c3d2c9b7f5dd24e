import { describe, expect, it } from '@jest/globals'

import { reason } from '../../../src/domain/workflow/reasons'
import { placeOf, whoseTurn } from '../../../src/domain/workflow/turn'
import {
  aContributor,
  aPerson,
  aReview,
  aReviewer,
  aSignature,
  aWorkflow,
  aWorkingCopy,
  now,
  someFacts,
  someHash,
} from '../../builders/workflow'

const edith = aPerson('edith', ['editor'])
const rita = aReviewer('rita')
const rolf = aReviewer('rolf')
const paul = aPerson('paul', ['publisher'])

describe('whose turn it is', () => {
  it('is the editors’ with a draft, by the names of those who wrote on it', () => {
    const workflow = aWorkflow({ contributors: [aContributor('edith'), aContributor('emil')] })
    const facts = someFacts({ workflow })
    expect(whoseTurn(facts, edith, [rita], now)).toEqual({ role: 'editor', names: ['edith', 'emil'], you: true })
    expect(whoseTurn(facts, rita, [rita], now).you).toBe(false)
  })

  it('is the assigned reviewers’ while they have not signed, and nobody else’s', () => {
    const facts = someFacts({ workflow: aWorkflow({ state: 'inReview' }) })
    expect(whoseTurn(facts, rita, [rita, rolf], now)).toEqual({ role: 'medicalReviewer', names: ['rita'], you: true })
    expect(whoseTurn(facts, rolf, [rita, rolf], now).you).toBe(false)
  })

  it('is any reviewer’s who could sign once the assigned have signed', () => {
    const facts = someFacts({ workflow: aWorkflow({ state: 'inReview' }), signatures: [aSignature('rita')] })
    expect(whoseTurn(facts, rolf, [rita, rolf], now)).toEqual({ role: 'medicalReviewer', names: [], you: true })
    expect(whoseTurn(facts, rita, [rita, rolf], now).you).toBe(false)
    // who may not sign has no turn
    expect(whoseTurn(facts, rolf, [rita], now).you).toBe(false)
  })

  it('comes back to a reviewer whose signature was revoked', () => {
    const facts = someFacts({
      workflow: aWorkflow({ state: 'inReview' }),
      signatures: [aSignature('rita', {}, '2026-06-11T00:00:00.000Z')],
    })
    expect(whoseTurn(facts, rita, [rita], now)).toEqual({ role: 'medicalReviewer', names: ['rita'], you: true })
  })

  it('is a publisher’s once approved', () => {
    const facts = someFacts({ workflow: aWorkflow({ state: 'approved' }) })
    expect(whoseTurn(facts, paul, [], now)).toEqual({ role: 'publisher', names: [], you: true })
    expect(whoseTurn(facts, { ...paul, active: false }, [], now).you).toBe(false)
  })

  it.each([
    ['far from its next review', '2026-12-31', null],
    ['60 days before it', '2026-08-14', 'editor'],
    ['61 days before it', '2026-08-15', null],
    ['after it', '2026-06-01', 'editor'],
  ])('of a live page %s is %s: %s', (_, nextReviewDue, role) => {
    const workflow = aWorkflow({
      state: 'published',
      live: 'live',
      publishedProjectionHash: someHash('b'),
      nextReviewDue,
    })
    expect(whoseTurn(someFacts({ workflow }), edith, [], now).role).toBe(role)
  })

  it('is the editors’ when a live page is behind what it pulls in', () => {
    const workflow = aWorkflow({ state: 'published', live: 'live', publishedProjectionHash: someHash('b') })
    const facts = someFacts({ workflow, working: aWorkingCopy({ projectionHash: someHash('c') }) })
    expect(whoseTurn(facts, edith, [], now)).toEqual({ role: 'editor', names: [], you: true })
  })

  it('is nobody’s with an archived page', () => {
    const facts = someFacts({ workflow: aWorkflow({ state: 'archived' }) })
    expect(whoseTurn(facts, edith, [], now)).toEqual({ role: null, names: [], you: false })
  })
})

describe('the place of an action', () => {
  const inReview = someFacts({ workflow: aWorkflow({ state: 'inReview' }), review: aReview() })
  const wrongRole = reason('wrong-role', 'Not yours.', 'admin')
  const wrongState = reason('no-such-transition', 'Not now.', 'nobody')
  const contributor = reason('contributor', 'You wrote it.', 'somebodyElse')
  const signed = reason('already-signed', 'You have signed.', 'nobody')

  it('is next for what moves the page on, also where something bars it', () => {
    expect(placeOf('sign', [], inReview, now)).toBe('next')
    expect(placeOf('sign', [contributor], inReview, now)).toBe('next')
    expect(placeOf('submitForReview', [], someFacts(), now)).toBe('next')
    expect(placeOf('publish', [], someFacts({ workflow: aWorkflow({ state: 'approved' }) }), now)).toBe('next')
  })

  it('is away for another role, another state, or both, but not for a reason that somebody can mend', () => {
    expect(placeOf('sign', [wrongRole], inReview, now)).toBe('away')
    expect(placeOf('publish', [wrongState], inReview, now)).toBe('away')
    expect(placeOf('takeBack', [], inReview, now)).toBe('menu')
    expect(placeOf('requestChanges', [contributor], inReview, now)).toBe('menu')
  })

  it('is in the menu once one has done one’s part', () => {
    expect(placeOf('sign', [signed], inReview, now)).toBe('menu')
  })

  it('offers to renew a live page only in the menu while nothing calls for it', () => {
    const live = aWorkflow({ state: 'published', live: 'live', publishedProjectionHash: someHash('b') })
    expect(placeOf('submitForReview', [], someFacts({ workflow: { ...live, nextReviewDue: '2027-06-15' } }), now)).toBe(
      'menu',
    )
    expect(placeOf('submitForReview', [], someFacts({ workflow: { ...live, nextReviewDue: '2026-06-20' } }), now)).toBe(
      'next',
    )
  })
})
