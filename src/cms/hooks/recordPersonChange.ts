import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeLoginHook,
  PayloadRequest,
} from 'payload'
import { v7 as uuid } from 'uuid'

import type { AuditActor, AuditEntry } from '../../domain/audit/auditEvent'
import { peopleStream, policiesStream } from '../../domain/audit/streams'
import { readTerms } from '../../domain/policy/reviewPolicy'
import { payloadDesk } from '../stores/payloadDesk'
import type { Row } from '../stores/rows'
import { changedLeaves } from './changedLeaves'
import { policyEventOf } from './policySteps'
import { passwordSetBy } from './guardPasswords'

/** What Payload keeps on a user for its own sake: no change of the person. */
const sessionFields = /^(sessions|loginAttempts|lockUntil|hash|salt|resetPassword|_verif|collection|_strategy|password)/

/** Users: created, changed (with roles), deactivated. In the transaction of the change. */
export const recordUserChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const user = doc as Row
  const before = (previousDoc ?? {}) as Partial<Row>
  if (operation === 'create') {
    await append(req, user.id, { type: 'person.created', data: { user: user.id, roles: rolesOf(user) } })
    return doc
  }
  const by = passwordSetBy(req)
  if (by) await append(req, user.id, { type: 'person.passwordSet', data: { user: user.id, by } })
  const fields = changedLeaves(before, user).filter((field) => !sessionFields.test(field))
  if (fields.length === 0) return doc
  const [from, to] = [rolesOf(before), rolesOf(user)]
  const roles = from.join() === to.join() ? null : { from, to }
  await append(req, user.id, { type: 'person.changed', data: { user: user.id, fields, roles } })
  if (before.active === true && user.active !== true)
    await append(req, user.id, { type: 'person.deactivated', data: { user: user.id } })
  return doc
}

/**
 * A password set by the link of a mail. Payload runs no hook of a change then, but that of a sign-in, inside the same
 * transaction; nobody is signed in yet, so the owner of the account is named as who acted.
 */
export const recordPasswordReset: CollectionBeforeLoginHook = async ({ user, req }) => {
  if (passwordSetBy(req) !== 'link') return user as unknown
  const { id, name } = user as Row
  await append(req, id, { type: 'person.passwordSet', data: { user: id, by: 'link' } }, 'user', { id, name })
  return user as unknown
}

export const recordUserDeletion: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await append(req, String(id), { type: 'person.deleted', data: { user: String(id) } })
  return doc as unknown
}

/** Reviewers’ profiles: names of the fields only, no values. */
export const recordReviewerChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const profile = doc as Row
  const fields = changedLeaves(operation === 'create' ? {} : previousDoc, profile)
  if (fields.length === 0) return doc
  const user = String(
    typeof profile.user === 'object' && profile.user !== null ? (profile.user as Row).id : profile.user,
  )
  await append(req, profile.id, { type: 'person.changed', data: { user, fields, roles: null } }, 'reviewer')
  return doc
}

export const recordPolicyChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const to = readTerms(doc as Row)
  const from = operation === 'create' ? null : readTerms(previousDoc as Row)
  const desk = payloadDesk(req.payload, req)
  await desk.append({
    ...frame(req),
    stream: policiesStream,
    subject: { kind: 'reviewPolicy', id: (doc as Row).id },
    ...(policyEventOf(req) ?? { type: 'policy.changed', data: { tier: to.tier, from, to } }),
  } as AuditEntry)
  return doc
}

type PersonEvent =
  Extract<AuditEntry, { stream: string; type: `person.${string}` }> extends infer Entry
    ? Entry extends AuditEntry
      ? Pick<Entry, 'type' | 'data'>
      : never
    : never

async function append(
  req: PayloadRequest,
  id: string,
  event: PersonEvent,
  kind: 'user' | 'reviewer' = 'user',
  acting: Actor | null = req.user,
) {
  const entry = { ...frame(req, acting), ...event, stream: peopleStream, subject: { kind, id } }
  // type and data belong together in `PersonEvent`, which the compiler cannot see through the spread
  await payloadDesk(req.payload, req).append(entry as AuditEntry)
}

type Actor = { id: string; name?: unknown }

function frame(
  req: PayloadRequest,
  user: Actor | null = req.user,
): { id: string; action: string; at: string; actor: AuditActor } {
  return {
    id: uuid(),
    action: uuid(),
    at: new Date().toISOString(),
    // the first admin of an installation is made by nobody yet; access lets nobody else in without signing in
    actor: user ? { user: String(user.id), name: String(user.name ?? '') } : { system: 'set-up' },
  }
}

const rolesOf = (user: Partial<Row>): string[] => (Array.isArray(user.roles) ? user.roles.map(String).sort() : [])
