import { ownSignature } from '../domain/workflow/guards'
import { act, type Action } from './act'
import { appendRevocation } from './appendRevocation'

/** The signer takes their signature back before publication; the page is in review again. */
export const revokeSignature: Action = (ports, request) =>
  act(ports, 'revokeSignature', request, async ({ desk, facts, actor, input, now }) => {
    const own = ownSignature(facts, actor)
    if (!own || !input.reason) throw new Error('decided without signature or reason')
    const revocation = await appendRevocation(ports, desk, own.body, actor, input.reason.trim(), now)
    return {
      changes: {},
      event: {
        type: 'review.signatureRevoked',
        data: {
          review: own.body.review,
          revocation: revocation.id,
          hash: revocation.hash,
          revokes: revocation.revokes,
          reason: input.reason.trim(),
        },
      },
    }
  })
