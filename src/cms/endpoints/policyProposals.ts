import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { DomainError } from '../../domain/errors'
import { policyBounds } from '../fields/policyBounds'
import { withPolicyStep, type PolicyStep } from '../hooks/policySteps'
import { slugs } from '../slugs'
import { answerError, signInRequired } from './answerError'

const whole = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max)

const terms = z
  .strictObject({
    signatures: whole(policyBounds.signatures),
    specialists: whole(policyBounds.specialists),
    intervalMonths: whole(policyBounds.intervalMonths),
    graceDays: whole(policyBounds.graceDays),
    suspendAfterDays: whole(policyBounds.suspendAfterDays).nullable(),
    signatureValidDays: whole(policyBounds.signatureValidDays),
  })
  .refine(({ signatures, specialists }) => specialists <= signatures)

const named = z.strictObject({ proposal: z.string().max(100) })

/**
 * `POST /api/review-policies/:id/<propose, confirm, discard>`: how a policy becomes weaker. Answered with the policy as it
 * then stands. Who may ask is the collection's rule for changes; the rest is decided by keepPolicyStrength.
 */
export const policyProposalEndpoints: Endpoint[] = [
  step('propose', 'Give all terms of the policy as whole numbers within their limits, and no tier.', (body) => {
    const { success, data } = terms.safeParse(body)
    return success ? { does: 'propose', to: data } : null
  }),
  ...(['confirm', 'discard'] as const).map((does) =>
    step(does, 'Give the id of the proposal.', (body) => {
      const { success, data } = named.safeParse(body)
      return success ? { does, proposal: data.proposal } : null
    }),
  ),
]

function step(does: PolicyStep['does'], wanted: string, read: (body: unknown) => PolicyStep | null): Endpoint {
  return {
    path: `/:id/${does}`,
    method: 'post',
    handler: async (req: PayloadRequest) => {
      const { user, payload } = req
      if (!user) return signInRequired()
      const taken = read(await req.json?.().catch(() => null))
      if (!taken) return answerError(payload, new DomainError('invalid-input', wanted))
      const doc = await payload.update({
        collection: slugs.reviewPolicies,
        id: String(req.routeParams?.id),
        data: {},
        user,
        overrideAccess: false,
        context: withPolicyStep(taken) as Record<string, unknown>,
      })
      return Response.json({ doc }, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}
