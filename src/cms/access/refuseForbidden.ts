import type { Access, CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

import { refuse } from '../hooks/refuse'

type Right = 'create' | 'update' | 'delete'

/** Which right an operation asks for. Restoring a version writes the document. */
const rights: Partial<Record<string, Right>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  restoreVersion: 'update',
}

/**
 * A write that access does not allow is a refused attempt by whichever way it came. Payload tells of it in an error
 * without a code, and to hooks only where it came over REST: so the question is asked once before, at every collection of
 * the house. What is allowed, also for some rows only, goes on to Payload, which asks again.
 */
export function refuseForbidden(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) continue
    collection.hooks.beforeOperation.unshift(refuseWithout(collection.access))
  }
  return config
}

function refuseWithout(access: Partial<Record<Right, Access>>): CollectionBeforeOperationHook {
  return async ({ args, collection, operation, req }) => {
    const right = rights[operation]
    const { overrideAccess, id, data } = args as { overrideAccess?: boolean; id?: unknown; data?: unknown }
    if (right === undefined || overrideAccess === true || !req.user) return args
    const named = typeof id === 'string' ? id : undefined
    const allowed = await access[right]?.({ req, ...(named === undefined ? {} : { id: named }), data: data as object })
    if (allowed === false)
      await refuse(req, {
        status: 403,
        code: 'forbidden',
        message: req.t('error:notAllowedToPerformAction'),
        kind: collection.slug,
        id: named ?? null,
        attempt: operation,
      })
    return args
  }
}
