import type { AfterErrorHook } from 'payload'

import { collectRefusal } from '../../database/refusals'

/**
 * A write that access does not allow, asked for by somebody signed in, is a refused attempt like any other. What a hook
 * refused has a code and was noted there.
 */
export const recordForbidden: AfterErrorHook = async ({ error, req }) => {
  const { status, data } = error as { status?: number; data?: { code?: string } | null }
  if (!req?.user || status !== 403 || data?.code || req.method === 'GET') return
  const { collection, id } = req.routeParams ?? {}
  await collectRefusal(req, {
    code: 'forbidden',
    message: error.message,
    actor: String(req.user.id),
    subject: { kind: typeof collection === 'string' ? collection : 'api', id: typeof id === 'string' ? id : null },
    attempt: String(req.method ?? 'write').toLowerCase(),
    details: { door: req.payloadAPI },
  })
}
