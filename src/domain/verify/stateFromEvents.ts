import type { AuditEvent } from '../audit/auditEvent'
import type { State } from '../workflow/states'

/**
 * Where an article stands, as its audit chain tells it: content saves that change the state are events as well. Taking
 * back leads to one of two states, by words that the chain does not hold, so there may be two answers; none where the
 * chain is empty.
 */
export function stateFromEvents(events: readonly AuditEvent[]): State[] {
  return events.reduce<State[]>((states, event) => [...new Set(after(states, event))], [])
}

const underReview: readonly State[] = ['inReview', 'approved']

function after(states: readonly State[], event: AuditEvent): readonly State[] {
  switch (event.type) {
    case 'article.created':
    case 'article.reopened':
    case 'article.dependencyChanged':
    case 'content.approvalLapsed':
      return ['draft']
    case 'article.edited':
      return [event.data.to as State]
    case 'article.archived':
      return ['archived']
    case 'review.submitted':
    case 'review.reopened':
      return ['inReview']
    case 'review.signatureRevoked':
      return states.map((state) => (underReview.includes(state) ? 'inReview' : state))
    case 'review.signed':
      return states.map((state) => (underReview.includes(state) && event.data.complete ? 'approved' : state))
    case 'review.takenBack':
      return ['draft', 'published']
    case 'review.changesRequested':
      return ['changesRequested']
    case 'edition.published':
      return ['published']
    case 'edition.withdrawn':
      return states.map((state) => ([...underReview, 'published'].includes(state) ? 'draft' : state))
    default:
      return states
  }
}
