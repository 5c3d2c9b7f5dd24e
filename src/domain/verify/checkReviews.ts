import { canonicalise } from '../canonical/canonicalise'
import type { ArticleEvents } from './articleEvents'
import type { ReviewRow } from './evidence'
import { compareColumns, show } from './readRecord'
import type { Say } from './report'

/** What identified the people who could not sign in a review, as its row recorded them. */
export type ContributorKeys = Map<string, Set<string>>

/**
 * Compares what a review recorded at submit with the chain: the row can be altered, the event cannot. Returns the
 * contributors' keys by review: their ids as the event has them, and what else the row identifies them by.
 */
export function checkReviews(rows: readonly ReviewRow[], events: ArticleEvents, say: Say): ContributorKeys {
  const keys: ContributorKeys = new Map()
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const [id, event] of events.submitted) {
    const row = byId.get(id)
    const own = new Set(event.data.contributors.map((user) => `user:${user}`))
    keys.set(id, own)
    if (!row) {
      say('review-missing', 'reviews', id, `It was opened (audit event ${event.id}) and is not there.`)
      continue
    }
    const { contentHash: snapshot, round, tier, policy, contributors } = event.data
    compareColumns(say, 'reviews', row, { snapshot, round, tier })
    if (!sameJson(row.policy, policy)) {
      say('column-mismatch', 'reviews', id, `Its policy is ${show(row.policy)}, the chain says ${show(policy)}.`)
    }
    const recorded = readContributors(row.contributors)
    for (const { keys: more } of recorded) for (const key of more) own.add(key)
    if (!sameJson(recorded.map(({ user }) => user).sort(), [...contributors].sort())) {
      say('column-mismatch', 'reviews', id, 'Its contributors are not those the chain recorded at submit.')
    }
  }
  for (const row of rows) {
    if (!events.submitted.has(row.id)) {
      say('event-missing', 'reviews', row.id, 'No audit event tells that this review was opened.')
    }
  }
  return keys
}

function readContributors(value: unknown): { user: string; keys: string[] }[] {
  if (!Array.isArray(value)) return []
  return value.map((one: { user?: unknown; keys?: unknown } | null) => ({
    user: String(one?.user),
    keys: Array.isArray(one?.keys) ? one.keys.filter((key) => typeof key === 'string') : [],
  }))
}

function sameJson(some: unknown, other: unknown): boolean {
  try {
    return canonicalise(some) === canonicalise(other)
  } catch {
    return false
  }
}
