import type { Facts, ReviewRecord, WorkflowRecord } from '../domain/workflow/facts'
import type { Desk } from './desk'

/** Ends the open round, if there is one, and lets go of it in the workflow record. */
export async function endReview(
  desk: Desk,
  { review }: Pick<Facts, 'review'>,
  outcome: NonNullable<ReviewRecord['outcome']>,
): Promise<Pick<WorkflowRecord, 'review' | 'snapshot' | 'reviewBy'>> {
  if (review?.state === 'open') await desk.saveReview(review.id, { state: 'ended', outcome })
  return { review: null, snapshot: null, reviewBy: null }
}
