import type { PayloadRequest } from 'payload'

import type { AuditEntry } from '../../domain/audit/auditEvent'
import type { PolicyTerms } from '../../domain/policy/reviewPolicy'

/** What an admin does about a weaker policy. No client can name it: the endpoints put it into the request's context. */
export type PolicyStep =
  { does: 'propose'; to: Omit<PolicyTerms, 'tier'> } | { does: 'confirm' | 'discard'; proposal: string }

export type PolicyEvent = Pick<Extract<AuditEntry, { type: `policy.${string}` }>, 'type' | 'data'>

const step = Symbol('countersign.policyStep')
const event = Symbol('countersign.policyEvent')

type Context = { [step]?: PolicyStep; [event]?: PolicyEvent }

export const withPolicyStep = (taken: PolicyStep): Record<symbol, PolicyStep> => ({ [step]: taken })

export const policyStepOf = (req: PayloadRequest): PolicyStep | null => (req.context as Context)[step] ?? null

/** What the step came to, for the audit trail, which is written once the row has been. */
export function tellPolicyEvent(req: PayloadRequest, told: PolicyEvent): void {
  ;(req.context as Context)[event] = told
}

export const policyEventOf = (req: PayloadRequest): PolicyEvent | null => (req.context as Context)[event] ?? null
