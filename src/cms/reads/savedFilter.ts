import type { BaseFilter } from 'payload'

import { activeUser } from '../access/activeUser'
import { articleFilter, articleFilters, type ArticleFilter } from './articleFilters'

/**
 * What `?filter=…` in the address of the list stands for, beside whatever else is searched or filtered for. Payload's own
 * filters could not say it: its builder knows no contributors, and breaks on a column it does not know.
 */
export const savedFilter: BaseFilter = ({ req }) => {
  const actor = activeUser(req)
  const filter = namedFilter(req.query?.filter)
  if (!actor || !filter) return null
  return articleFilter(filter, { user: actor.id, now: new Date().toISOString(), payload: req.payload })
}

/** A name that is none of ours is no filter. */
export function namedFilter(name: unknown): ArticleFilter | null {
  return articleFilters.find((one) => one === name) ?? null
}
