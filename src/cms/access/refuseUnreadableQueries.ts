import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

import { publicError } from '../publicError'
import { asksForHiddenFields } from './asksForHiddenFields'
import { isPaging } from './isPaging'
import { isWhere } from './isWhere'

/**
 * Puts the same questions to every query that is made with access rules, by whichever way it came: REST, the admin's list
 * page, which reads them from its own address, and the server functions of the admin, which get them from the browser.
 */
export function refuseUnreadableQueries(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation.unshift(refuseUnreadableQuery)
  return config
}

const refuseUnreadableQuery: CollectionBeforeOperationHook = ({ args }) => {
  const { overrideAccess, ...query } = args as { overrideAccess?: boolean; where?: unknown }
  if (overrideAccess === true) return args
  if (!isWhere(query.where)) throw unreadable('The filter cannot be read: where[field][operator]=value is expected.')
  if (!isPaging(query)) throw unreadable('limit, page and depth are whole numbers from 0 on; sort names fields.')
  if (asksForHiddenFields(query)) throw unreadable('Nobody can filter or sort by this field.')
  return args
}

function unreadable(message: string): Error {
  const error = publicError(400, 'query-invalid', message)
  // the name by which Payload's list knows that somebody asked what they may not, and shows that there is nothing
  error.name = 'QueryError'
  return error
}
