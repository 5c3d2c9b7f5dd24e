import type { CollectionBeforeOperationHook } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { publicError } from '../publicError'

/**
 * Ids are made here (UUIDv7). Payload takes a custom id from whoever sends one, and on SQLite an update with another id
 * would move the row; both are refused. Code of the house may name the id of what it creates.
 */
export const keepServerIds: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const call = args as { data?: Record<string, unknown>; id?: unknown; overrideAccess?: boolean }
  const given = call.data?.id ?? null
  if (operation !== 'create') {
    if (given !== null && given !== call.id)
      throw publicError(400, 'id-is-fixed', 'The id of a document cannot change.')
    return args
  }
  const ownCode = call.overrideAccess !== false && req.payloadAPI === 'local'
  if (given !== null && !ownCode)
    throw publicError(400, 'id-is-made-here', 'Ids are made by the server: leave `id` out.')
  call.data = { ...call.data, id: given ?? uuidv7() }
  return args
}
