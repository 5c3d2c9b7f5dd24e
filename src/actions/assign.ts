import { act, type Action } from './act'

/** Names a reviewer for the open round. Others who are eligible may still sign. */
export const assign: Action = (ports, request) =>
  act(ports, 'assign', request, async ({ desk, facts: { review }, input }) => {
    if (!review || !input.user) throw new Error('decided without review or assignee')
    await desk.saveReview(review.id, { assignees: [...new Set([...review.assignees, input.user])] })
    return { changes: {}, event: { type: 'review.assigned', data: { review: review.id, assignee: input.user } } }
  })
