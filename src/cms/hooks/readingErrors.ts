import { APIError } from 'payload'

import { DomainError } from '../../domain/errors'

/** What the content reader refuses (an unknown node, something malformed or too large), as a 422 that names it. */
export function readingErrors<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof DomainError)
      throw new APIError(error.message, 422, { code: error.code, ...error.details }, true)
    throw error
  }
}
