import type { Payload } from 'payload'

import { Refused } from '../../actions/refused'
import { isTransient } from '../../database/isTransient'
import { unavailability } from '../../database/unavailability'
import { DomainError } from '../../domain/errors'

const statuses: Record<string, number> = {
  'not-found': 404,
  'too-large': 413,
  'invalid-json': 400,
  'invalid-input': 400,
  'unknown-user': 401,
  'admins-only': 403,
  'already-running': 409,
  'evidence-altered': 409,
}

interface ErrorBody {
  errors: { message: string; data: { code: string; [detail: string]: unknown } }[]
}

/** The only place where what went wrong becomes an HTTP answer, in the shape Payload's admin reads. */
export function answerError(payload: Payload, error: unknown): Response {
  if (error instanceof Refused) return answer(error.status, error.message, { code: error.code, reasons: error.reasons })
  if (error instanceof DomainError)
    return answer(statuses[error.code] ?? 422, error.message, { code: error.code, ...error.details })
  const away = unavailability(error)
  if (away) return answer(503, away.message, { code: away.code }, '2')
  if (isTransient(error))
    return answer(503, 'The database is busy. Nothing was changed; try again.', { code: 'try-again' }, '2')
  payload.logger.error({ err: error, msg: 'an article action failed' })
  return answer(500, 'Something went wrong on our side. Nothing was changed.', { code: 'internal' })
}

export function signInRequired(): Response {
  return answer(401, 'Sign in to do this.', { code: 'sign-in-required' })
}

function answer(
  status: number,
  message: string,
  data: ErrorBody['errors'][number]['data'],
  retryAfter?: string,
): Response {
  const body: ErrorBody = { errors: [{ message, data }] }
  return Response.json(body, {
    status,
    headers: { 'Cache-Control': 'no-store', ...(retryAfter ? { 'Retry-After': retryAfter } : {}) },
  })
}
