import type { AfterErrorHook } from 'payload'

import { collectRefusal } from '../../database/refusals'

/**
 * What Payload itself forbids gets the code `forbidden`, and if it was a write asked for by somebody signed in, it is a
 * refused attempt like any other. What the house refused has a code and was noted there (access/refuseForbidden.ts).
 */
export const recordForbidden: AfterErrorHook = async ({ error, req }) => {
  const { status, data } = error as { status?: number; data?: { code?: string } | null }
  if (status !== 403 || data?.code) return undefined
  const answer = { status, response: { errors: [{ message: error.message, data: { code: 'forbidden' } }] } }
  if (!req?.user || req.method === 'GET') return answer
  const { collection, id } = req.routeParams ?? {}
  await collectRefusal(req, {
    code: 'forbidden',
    message: error.message,
    actor: String(req.user.id),
    subject: { kind: typeof collection === 'string' ? collection : 'api', id: typeof id === 'string' ? id : null },
    attempt: String(req.method ?? 'write').toLowerCase(),
    details: { door: req.payloadAPI },
  })
  return answer
}
