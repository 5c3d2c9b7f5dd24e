import type { CollectionBeforeOperationHook } from 'payload'

import { publicError } from '../publicError'
import { whatIsMisshapen } from '../shapes/whatIsMisshapen'

const writing = new Set<string>(['create', 'update', 'updateByID'])
const signingIn = new Set<string>(['login', 'forgotPassword', 'resetPassword'])

/** Before anything of Payload's walks through what a client sent: each value is at least of its field's type. */
export const refuseWrongShapes: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { data } = args as { data?: Record<string, unknown> }
  const complaint = writing.has(operation)
    ? (whatIsMisshapen(collection.flattenedFields, data ?? {}) ?? misshapenSecret(data ?? {}))
    : signingIn.has(operation)
      ? misshapenSecret(data ?? {})
      : null
  if (complaint) throw publicError(422, 'malformed-content', complaint)
  return args
}

/** What signing in sends is no field of any collection. */
function misshapenSecret(data: Record<string, unknown>): string | null {
  const name = ['email', 'password', 'token'].find((one) => data[one] !== undefined && typeof data[one] !== 'string')
  return name ? `${name}: a text is expected here.` : null
}
