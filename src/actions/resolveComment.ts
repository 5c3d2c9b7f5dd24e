import { act, type Action } from './act'

/** Whoever raised a comment says that it is settled, or that it is not after all. */
export const resolveComment: Action = (ports, request) =>
  act(ports, 'resolveComment', request, async ({ desk, facts: { review }, actor, input, now }) => {
    if (!review || input.comment === undefined) throw new Error('decided without review or comment')
    const resolved = input.resolved ?? true
    const comments = review.comments.map((comment) =>
      comment.id === input.comment
        ? { ...comment, resolved: resolved ? { by: { user: actor.user, name: actor.name }, at: now } : null }
        : comment,
    )
    await desk.saveReview(review.id, { comments })
    return {
      changes: {},
      event: { type: 'review.commentResolved', data: { review: review.id, comment: input.comment, resolved } },
    }
  })
