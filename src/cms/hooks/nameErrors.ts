import type { AfterErrorHook } from 'payload'

import { causesOf } from '../../database/isTransient'

interface Errors {
  errors?: { message: string; name?: string; data?: unknown }[]
}

/** What Payload answers by status alone. */
const codes: Record<number, string> = {
  400: 'invalid-request',
  401: 'sign-in-failed',
  403: 'forbidden',
  404: 'not-found',
}

/** Of Payload's own errors. */
const named: Record<string, string> = { ValidationError: 'invalid-fields', QueryError: 'query-invalid' }

/**
 * The last word on an error: each answer that is the client's doing carries a code, and what a client can send that makes
 * Payload or a driver throw where nobody expected it is the client's doing, not a failure of the server.
 */
export const nameErrors: AfterErrorHook = ({ error, result }) => {
  const { errors: [first] = [] } = (result ?? {}) as Errors
  if (hasCode(first?.data)) return undefined
  const { status = 500, name } = error as { status?: number; name?: string }
  const complaint = status >= 500 ? complaintOf(error) : null
  if (complaint)
    return { status: 400, response: { errors: [{ message: complaint, data: { code: 'malformed-request' } }] } }
  const code = named[name ?? ''] ?? codes[status]
  if (!first || code === undefined || status >= 500) return undefined
  return { status, response: { errors: [{ ...first, data: { ...detailsOf(first.data), code } }] } }
}

function complaintOf(error: Error): string | null {
  // on SQLite rows of arrays are tables, and their ids are the client's to send
  if (causesOf(error).some((one) => /UNIQUE constraint failed: \w+\.id\b/.test(String(one.message))))
    return 'The id of a row is taken. Leave the ids of new rows out.'
  const { name, message } = error
  if (name === 'RangeError' && /call stack/i.test(message)) return 'The request is nested too deeply.'
  if (name === 'URIError') return 'The address cannot be read.'
  if (name === 'SyntaxError' && /JSON/.test(message)) return 'A part of the request is not JSON.'
  if (
    /boundary|not eligible for file upload|unexpected end of (form|file)|malformed part header|content-type/i.test(
      message,
    )
  )
    return 'The form cannot be read.'
  if (['CastError', 'BSONError', 'ObjectParameterError'].includes(name))
    return 'The filter asks for a value that this field cannot have.'
  return null
}

function hasCode(data: unknown): boolean {
  return typeof data === 'object' && data !== null && typeof (data as { code?: unknown }).code === 'string'
}

/** What the admin reads to show an error at its field stays where it is. */
function detailsOf(data: unknown): object {
  if (Array.isArray(data)) return { details: data }
  return typeof data === 'object' && data !== null ? data : {}
}
