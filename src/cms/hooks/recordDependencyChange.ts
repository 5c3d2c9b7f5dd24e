import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { v7 as uuid } from 'uuid'

import { followDependencyChange } from '../../actions/followDependencyChange'
import { masterDataStream } from '../../domain/audit/streams'
import type { DependencyKind } from '../../domain/content/article'
import { isSignedLeaf } from '../../domain/content/leaves'
import { payloadDesk } from '../stores/payloadDesk'
import { changedLeaves } from './changedLeaves'
import { refuse } from './refuse'

/**
 * For what articles pull in: who changed which fields goes to the audit trail of its kind, from which contributors are
 * told; and where signed fields changed, reviews of articles that now read differently end. One transaction with the
 * change.
 */
export function recordDependencyChange(kind: DependencyKind): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    const fields = operation === 'create' ? [] : changedLeaves(previousDoc, doc)
    if (operation === 'update' && fields.length === 0) return doc
    const change = operation === 'create' ? 'created' : 'changed'
    await record(req, kind, String((doc as { id: unknown }).id), change, fields)
    return doc
  }
}

export function recordDependencyDeletion(kind: DependencyKind): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await record(req, kind, String(id), 'deleted', [])
    return doc as unknown
  }
}

async function record(
  req: PayloadRequest,
  kind: DependencyKind,
  id: string,
  change: 'created' | 'changed' | 'deleted',
  fields: string[],
): Promise<void> {
  const { user } = req
  if (!user)
    return refuse(req, {
      status: 403,
      code: 'unknown-user',
      message: 'Sign in to write: every change of what articles pull in names who made it.',
      kind,
      id,
      attempt: change,
    })
  const desk = payloadDesk(req.payload, req)
  const actor = { user: String(user.id), name: String(user.name ?? '') }
  const now = () => new Date().toISOString()
  await desk.append({
    id: uuid(),
    stream: masterDataStream(kind),
    at: now(),
    action: uuid(),
    actor,
    subject: { kind, id },
    type: 'dependency.changed',
    data: { kind, id, change, fields },
  })
  if (change === 'created' || (change === 'changed' && !fields.some((field) => isSignedLeaf(kind, field)))) return
  await followDependencyChange({ newId: uuid, now }, desk, { ref: { kind, id }, actor })
}
