import { act, type Action } from './act'
import { endReview } from './endReview'

/** Ends the round; the article can be edited again. Its signatures stay on record and count for nothing. */
export const takeBack: Action = (ports, request) =>
  act(ports, 'takeBack', request, async ({ desk, facts }) => ({
    changes: await endReview(desk, facts, 'takenBack'),
    event: { type: 'review.takenBack', data: { review: facts.review?.id ?? '', from: facts.workflow.state } },
  }))
