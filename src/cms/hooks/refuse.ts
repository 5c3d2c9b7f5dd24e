import { APIError, type PayloadRequest } from 'payload'

import { collectRefusal } from '../../database/refusals'

/** A write that the rules forbid: noted for the audit trail, then thrown, so that the whole request fails. */
export async function refuse(
  req: PayloadRequest,
  refusal: { status: 403 | 409; code: string; message: string; kind: string; id: string | null; attempt: string },
): Promise<never> {
  const { status, code, message, kind, id, attempt } = refusal
  await collectRefusal(req, {
    code,
    message,
    actor: req.user ? String(req.user.id) : null,
    subject: { kind, id },
    attempt,
    details: { door: req.payloadAPI },
  })
  throw new APIError(message, status, { code }, true)
}
