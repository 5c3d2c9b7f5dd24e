import type { Where } from 'payload'

import { inDays } from './inDays'

export const articleFilters = ['mine', 'waiting', 'sentBack', 'approved', 'due', 'all'] as const
export type ArticleFilter = (typeof articleFilters)[number]

/** How long before it lapses a review is worth looking at. */
export const dueWithinDays = 60

/**
 * Whose contributions a workflow record holds. The column is JSON, which SQLite searches as text and MongoDB by its
 * parts: each half finds nothing on the other's database. Ids are random, so no other text can hold one by chance.
 *
 * @param column where the contributors are, seen from the collection that is asked.
 */
export const contributedTo = (user: string, column = 'contributors'): Where => ({
  or: [{ [column]: { like: user } }, { [`${column}.user`]: { equals: user } }],
})

/** Live pages whose review ends within the next weeks, or has ended. */
export const dueSoon = (now: string, through = ''): Where => ({
  and: [
    { [`${through}live`]: { equals: 'live' } },
    { [`${through}nextReviewDue`]: { less_than: inDays(now, dueWithinDays) } },
  ],
})

/** What each saved filter of the list of articles asks for; the day, not the moment, so that the address stays the same. */
export function articleFilter(filter: ArticleFilter, user: string, now: string): Where | null {
  const filters: Record<ArticleFilter, Where | null> = {
    mine: contributedTo(user, 'workflow.contributors'),
    waiting: { state: { equals: 'inReview' } },
    sentBack: { state: { equals: 'changesRequested' } },
    approved: { state: { equals: 'approved' } },
    due: dueSoon(now.slice(0, 10), 'workflow.'),
    all: null,
  }
  return filters[filter]
}
