import { act, type Action } from './act'

/** Back to review with the same snapshot and its signatures, for when the gate refuses now. */
export const reopenReview: Action = (ports, request) =>
  act(ports, 'reopenReview', request, async ({ facts }) => ({
    changes: {},
    event: { type: 'review.reopened', data: { review: facts.review?.id ?? '' } },
  }))
