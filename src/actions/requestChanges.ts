import type { ReviewComment } from '../domain/workflow/facts'
import { act, type Action } from './act'
import { endReview } from './endReview'

/** Sends the page back with comments and ends the round. */
export const requestChanges: Action = (ports, request) =>
  act(ports, 'requestChanges', request, async ({ desk, facts, actor, input, now }) => {
    const { review } = facts
    if (!review) throw new Error('decided without review')
    const comments: ReviewComment[] = (input.comments ?? [])
      .filter((comment) => comment.body.trim() !== '')
      .map((comment) => ({
        id: ports.newId(),
        section: comment.section,
        body: comment.body.trim(),
        by: { user: actor.user, name: actor.name },
        at: now,
      }))
    await desk.saveReview(review.id, { comments: [...review.comments, ...comments] })
    const ended = await endReview(desk, facts, 'changesRequested')
    return {
      // kept, so that the editor still sees which round the comments belong to
      changes: { ...ended, review: review.id },
      event: { type: 'review.changesRequested', data: { review: review.id, comments: comments.length } },
    }
  })
