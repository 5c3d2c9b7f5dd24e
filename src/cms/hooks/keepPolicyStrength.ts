import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { v7 as uuid } from 'uuid'

import { whyNotConfirmed, type PolicyProposal } from '../../domain/policy/policyProposal'
import { readTerms, type PolicyTerms } from '../../domain/policy/reviewPolicy'
import { weakens } from '../../domain/policy/weakens'
import { publicError } from '../publicError'
import { slugs } from '../slugs'
import { payloadDesk } from '../stores/payloadDesk'

import type { Row } from '../stores/rows'
import { policyStepOf, tellPolicyEvent, type PolicyStep } from './policySteps'
import { refuse } from './refuse'

/**
 * A policy is made stricter by one admin at once, and weaker by two: a save that would weaken it is refused by whichever
 * way it comes, and a proposal takes effect when another admin confirms it. The proposal stands on the policy's own row,
 * so that two steps at once meet there.
 */
export const keepPolicyStrength: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { proposal: _claimed, ...asked } = data
  if (operation === 'create') return { ...asked, proposal: null }
  const row = originalDoc as Row
  const step = policyStepOf(req)
  if (step) return { ...row, ...(await take(step, row, req)) }
  if (weakens(readTerms(row), readTerms({ ...row, ...asked })))
    await refusePolicy(req, row, {
      status: 409,
      code: 'weaker-policy',
      message: 'This asks for less than the policy in force. One admin proposes that, and another one confirms it.',
      attempt: 'update',
    })
  return { ...asked, proposal: row.proposal ?? null }
}

async function take(step: PolicyStep, row: Row, req: PayloadRequest): Promise<Partial<Row>> {
  const inForce = readTerms(row)
  if (step.does === 'propose') return propose({ ...step.to, tier: inForce.tier }, inForce, req)
  const proposal = (row.proposal ?? null) as PolicyProposal | null
  if (proposal?.id !== step.proposal)
    throw publicError(409, 'no-such-proposal', 'That is not what is proposed now. Reload the page to see what is.')
  const { id, from, to, by } = proposal
  const data = { tier: inForce.tier, proposal: id, proposedBy: by, from, to }
  if (step.does === 'discard') {
    tellPolicyEvent(req, { type: 'policy.discarded', data })
    return { proposal: null }
  }
  const desk = payloadDesk(req.payload, req)
  const proposer = await desk.person(by)
  const confirmer = req.user ? await desk.person(String(req.user.id)) : null
  const why = whyNotConfirmed({ proposal, inForce, proposer, confirmer })
  if (why) await refusePolicy(req, row, { ...why, attempt: 'confirmPolicy' })
  tellPolicyEvent(req, { type: 'policy.confirmed', data })
  return { ...to, tier: row.tier, proposal: null }
}

function propose(to: PolicyTerms, from: PolicyTerms, req: PayloadRequest): Partial<Row> {
  if (!weakens(from, to))
    throw publicError(422, 'not-weaker', 'This asks for no less than the policy in force. Save it; it binds at once.')
  if (!req.user) throw publicError(401, 'sign-in-required', 'Sign in to do this.')
  const { id: by, name } = req.user
  const proposal: PolicyProposal = { id: uuid(), from, to, by, name, at: new Date().toISOString() }
  tellPolicyEvent(req, { type: 'policy.proposed', data: { tier: from.tier, proposal: proposal.id, from, to } })
  return { proposal }
}

function refusePolicy(
  req: PayloadRequest,
  row: Row,
  refusal: { status: 403 | 409; code: string; message: string; attempt: string },
): Promise<never> {
  return refuse(req, { ...refusal, kind: slugs.reviewPolicies, id: row.id })
}
