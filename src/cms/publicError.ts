import { APIError } from 'payload'

/** An error whose sentence and code reach the client: `{ errors: [{ message, data: { code } }] }`. */
export function publicError(
  status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429,
  code: string,
  message: string,
): APIError {
  return new APIError(message, status, { code }, true)
}
