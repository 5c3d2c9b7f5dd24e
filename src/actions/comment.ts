import { act, type Action } from './act'
import { newComments } from './newComments'

/** Says something about the words under review, or about one section of them. Bars nobody from signing. */
export const comment: Action = (ports, request) =>
  act(ports, 'comment', request, async ({ desk, facts: { review }, actor, input, now }) => {
    if (!review) throw new Error('decided without review')
    const comments = newComments(ports, review, { actor, input, now })
    await desk.saveReview(review.id, { comments: [...review.comments, ...comments] })
    return {
      changes: {},
      event: { type: 'review.commented', data: { review: review.id, comments: comments.length } },
      result: { comments: comments.map(({ id }) => id) },
    }
  })
