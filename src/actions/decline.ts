import type { DeclineReason } from '../domain/workflow/facts'
import { ownSignature } from '../domain/workflow/guards'
import { act, type Action } from './act'
import { appendRevocation } from './appendRevocation'

/** The assigned reviewer steps aside; an own signature of this round is revoked, a conflict bars from signing it. */
export const decline: Action = (ports, request) =>
  act(ports, 'decline', request, async ({ desk, facts, actor, input, now }) => {
    const { review } = facts
    if (!review || !input.why || !input.reason) throw new Error('decided without review or reason')
    const own = ownSignature(facts, actor)
    const revocation = own
      ? await appendRevocation(ports, desk, own.body, actor, `Declined: ${input.reason.trim()}`, now)
      : null
    await desk.saveReview(review.id, {
      assignees: review.assignees.filter((user) => user !== actor.user),
      declined: [
        ...review.declined,
        {
          user: actor.user,
          name: actor.name,
          // the guard has checked it against the closed list
          why: input.why as DeclineReason,
          reason: input.reason.trim(),
          at: now,
        },
      ],
    })
    return {
      changes: {},
      event: {
        type: 'review.declined',
        data: { review: review.id, why: input.why as DeclineReason, reason: input.reason.trim(), revocation },
      },
    }
  })
