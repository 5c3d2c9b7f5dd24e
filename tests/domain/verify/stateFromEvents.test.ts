import { describe, expect, test } from '@jest/globals'

import type { AuditEvent } from '../../../src/domain/audit/auditEvent'
import { stateFromEvents } from '../../../src/domain/verify/stateFromEvents'

const events = (...told: [type: string, data?: object][]) =>
  told.map(([type, data = {}]) => ({ type, data })) as unknown as AuditEvent[]

const submitted: [string][] = [['article.created'], ['review.submitted']]
const approved: [string, object?][] = [...submitted, ['review.signed', { complete: true }]]

describe('where an article stands, by its chain', () => {
  test.each([
    ['nothing is known without events', [], []],
    ['a new one is a draft', [['article.created']], ['draft']],
    ['submitted is in review', submitted, ['inReview']],
    [
      'a signature that is not enough changes nothing',
      [...submitted, ['review.signed', { complete: false }]],
      ['inReview'],
    ],
    ['the last signature approves', approved, ['approved']],
    ['a revocation opens the review again', [...approved, ['review.signatureRevoked']], ['inReview']],
    ['published', [...approved, ['edition.published']], ['published']],
    ['taking back leads to one of two', [...approved, ['review.takenBack']], ['draft', 'published']],
    ['withdrawn while published', [...approved, ['edition.published'], ['edition.withdrawn']], ['draft']],
    [
      'withdrawn while sent back stays sent back',
      [...submitted, ['review.changesRequested'], ['edition.withdrawn']],
      ['changesRequested'],
    ],
    ['an edit says itself where to', [['article.created'], ['article.edited', { to: 'published' }]], ['published']],
    ['archived, reopened', [['article.created'], ['article.archived'], ['article.reopened']], ['draft']],
    ['a dependency ends an approval', [...approved, ['article.dependencyChanged']], ['draft']],
    ['declining and assigning change nothing', [...submitted, ['review.assigned'], ['review.declined']], ['inReview']],
  ] as [string, [string, object?][], string[]][])('%s', (_what, told, states) => {
    expect(stateFromEvents(events(...told))).toEqual(states)
  })
})
