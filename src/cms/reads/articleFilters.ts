import type { Payload, Where } from 'payload'

import { dueWithinDays } from '../../domain/workflow/turn'
import { inDays } from './inDays'

export const articleFilters = ['mine', 'waiting', 'sentBack', 'approved', 'due', 'all'] as const
export type ArticleFilter = (typeof articleFilters)[number]

/** What somebody asks the filters with: who they are, when, and on which database. */
export interface Asking {
  user: string
  now: string
  payload: Pick<Payload, 'db'>
}

/**
 * Whose contributions a workflow record holds. The column is JSON, which MongoDB searches by its parts and SQLite, through
 * a relation, only as text. Ids are random, so no other text holds one by chance.
 *
 * @param column where the contributors are, seen from the collection that is asked.
 */
export const contributedTo = ({ user, payload }: Omit<Asking, 'now'>, column = 'contributors'): Where =>
  payload.db.name === 'mongoose' ? { [`${column}.user`]: { equals: user } } : { [column]: { like: user } }

/** Live pages whose review ends within the next weeks, or has ended. */
export const dueSoon = (now: string, through = ''): Where => ({
  and: [
    { [`${through}live`]: { equals: 'live' } },
    { [`${through}nextReviewDue`]: { less_than: inDays(now, dueWithinDays) } },
  ],
})

/** What each saved filter of the list of articles asks for; the day, not the moment, so that the address stays the same. */
export function articleFilter(filter: ArticleFilter, asking: Asking): Where | null {
  const filters: Record<ArticleFilter, Where | null> = {
    mine: contributedTo(asking, 'workflow.contributors'),
    waiting: { state: { equals: 'inReview' } },
    sentBack: { state: { equals: 'changesRequested' } },
    approved: { state: { equals: 'approved' } },
    due: dueSoon(asking.now.slice(0, 10), 'workflow.'),
    all: null,
  }
  return filters[filter]
}
