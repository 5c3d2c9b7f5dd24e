import type { Contributor } from '../../domain/contributors/contributors'
import { findContributor } from '../../domain/contributors/contributors'
import { personKeys } from '../../domain/people/personKeys'
import type { ReviewRecord } from '../../domain/workflow/facts'
import { slugs } from '../slugs'
import { peopleStore } from '../stores/peopleStore'
import { toReview } from '../stores/reviewStore'
import type { Row, Rows } from '../stores/rows'
import { list, text } from '../stores/workflowStore'
import { inDays } from './inDays'
import { sectionOf, type Section } from './startPage'
import { reviewColumns, signatureColumns, standingSignatures, toWaiting, waitingColumns } from './waitingArticle'

export interface SigningQueue {
  assigned: Section
  open: Section
  /** Articles of either list whose review is to be finished within a week. */
  dueSoon: string[]
}

/** Of the reviews with the nearest deadline; those of a longer queue are on the list of articles. */
const most = 60
const soonDays = 7

/**
 * The reviews somebody has not signed and did not contribute to: what was given to them, then what anybody may sign.
 * Whether they are qualified for one is said on its screen, where the snapshot is at hand.
 */
export async function readSigningQueue(rows: Rows, user: string, now: string): Promise<SigningQueue> {
  const waiting = await rows.find(
    slugs.workflow,
    { state: { equals: 'inReview' } },
    { sort: 'reviewBy', limit: most, columns: waitingColumns },
  )
  const ids = waiting.map((row) => text(row.review)).filter((id) => id !== '')
  const [reviews, given, person] = await Promise.all([
    ids.length > 0 ? rows.find(slugs.reviews, { id: { in: ids } }, { columns: reviewColumns }) : [],
    ids.length > 0 ? rows.find(slugs.signatures, { review: { in: ids } }, { columns: signatureColumns }) : [],
    peopleStore(rows).person(user),
  ])
  const keys = person ? personKeys(person) : [`user:${user}`]
  const signed = new Set(
    standingSignatures(given)
      .filter((row) => row.user === user)
      .map((row) => text(row.review)),
  )
  const reviewOf = new Map(reviews.map((row) => [row.id, toReview(row)]))
  const mine = waiting
    .map((row) => ({ row, review: reviewOf.get(text(row.review)) }))
    .filter((one): one is { row: Row; review: ReviewRecord } => one.review !== undefined)
    .filter(({ row, review }) => canBeTheirs(row, review, { user, keys, signed }))
  const assigned = mine.filter(({ review }) => review.assignees.includes(user))
  const open = mine.filter(({ review }) => !review.assignees.includes(user))
  const soon = inDays(now, soonDays)
  return {
    assigned: sectionOf(assigned.map(({ row, review }) => toWaiting(row, review, given))),
    open: sectionOf(open.map(({ row, review }) => toWaiting(row, review, given))),
    dueSoon: mine.filter(({ review }) => review.reviewBy !== null && review.reviewBy < soon).map(({ row }) => row.id),
  }
}

function canBeTheirs(
  row: Row,
  review: ReviewRecord,
  { user, keys, signed }: { user: string; keys: string[]; signed: Set<string> },
): boolean {
  const contributed = findContributor([...list<Contributor>(row.contributors), ...review.contributors], keys)
  return !contributed && !signed.has(review.id) && !review.declined.some((one) => one.user === user)
}
