import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { ServerFunctionHandler } from 'payload'

/**
 * What the admin of this house calls on the server; each asks who is asking and may use the admin. Payload has more, for
 * features that are not used here (scheduled publishing, folders, copies between languages, the stock dashboard, bulk
 * upload), some of which answer anybody; and it would look the name up among what every object has. One that a later
 * version adds is closed until it is listed here.
 */
const used: ReadonlySet<string> = new Set([
  'form-state',
  'render-document',
  'render-field',
  'render-list',
  'table-state',
])

/** @throws for a function that there is none of. */
export const answerServerFunction: ServerFunctionHandler = async (given) => {
  if (!used.has(given.name)) throw new Error('There is no such server function.')
  return handleServerFunctions(given)
}
