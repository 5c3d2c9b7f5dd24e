import { isOpenComment } from '../domain/workflow/facts'
import { act, type Action } from './act'
import { endReview } from './endReview'
import { newComments } from './newComments'

/** Sends the page back with all comments that are open and ends the round. */
export const requestChanges: Action = (ports, request) =>
  act(ports, 'requestChanges', request, async ({ desk, facts, actor, input, now }) => {
    const { review } = facts
    if (!review) throw new Error('decided without review')
    const comments = newComments(ports, review, { actor, input, now })
    const all = [...review.comments, ...comments]
    await desk.saveReview(review.id, { comments: all })
    const ended = await endReview(desk, facts, 'changesRequested')
    return {
      // kept, so that the editor still sees which round the comments belong to
      changes: { ...ended, review: review.id },
      event: {
        type: 'review.changesRequested',
        data: { review: review.id, comments: all.filter(isOpenComment).length },
      },
    }
  })
