import type { Contributor } from '../../domain/contributors/contributors'
import type { ReviewRecord } from '../../domain/workflow/facts'
import type { Columns, Row } from '../stores/rows'
import { list, text, textOrNull } from '../stores/workflowStore'

/** What happened last to an article, for whoever decides which one to take first. */
export interface LastStep {
  what: 'started' | 'submitted' | 'commented' | 'signed' | 'published'
  at: string
  /** By name, where the rows at hand tell it. */
  by: string | null
}

export interface WaitingArticle {
  article: string
  title: string
  locale: string
  state: string
  tier: number | null
  last: LastStep | null
  /** Of the open review. Whether each still counts is decided where the article is, with everything at hand. */
  signatures: { given: number; asked: number } | null
  /** Deadline of the review while there is one; of a published page, the day its review ends. */
  due: string | null
}

export const waitingColumns: Columns = {
  title: true,
  locale: true,
  state: true,
  tier: true,
  review: true,
  contributors: true,
  startedAt: true,
  lastPublishedAt: true,
  reviewBy: true,
  nextReviewDue: true,
}

/** Of reviews and signatures, as far as a row of the start page tells of them. */
export const reviewColumns: Columns = {
  article: true,
  state: true,
  round: true,
  tier: true,
  submittedBy: true,
  submittedAt: true,
  reviewBy: true,
  policy: true,
  assignees: true,
  declined: true,
  comments: true,
  contributors: true,
}
export const signatureColumns: Columns = { kind: true, review: true, user: true, at: true, revokes: true }

/**
 * @param review the article's current one, where it was read.
 * @param given signature rows, of this and of other reviews.
 */
export function toWaiting(row: Row, review: ReviewRecord | null = null, given: readonly Row[] = []): WaitingArticle {
  const standing = standingSignatures(given).filter((one) => text(one.review) === text(row.review))
  return {
    article: row.id,
    title: text(row.title),
    locale: text(row.locale),
    state: text(row.state),
    tier: typeof row.tier === 'number' ? row.tier : null,
    last: lastStep(row, review, standing),
    signatures:
      row.state === 'inReview' && review
        ? { given: new Set(standing.map(({ user }) => text(user))).size, asked: review.policy.signatures }
        : null,
    due: dueDay(row),
  }
}

/** A live page whose review ends soon, wherever its working copy stands. */
export const toLapsing = (row: Row): WaitingArticle => ({
  ...toWaiting(row),
  last: published(row),
  due: textOrNull(row.nextReviewDue),
})

/** Those nobody took back. */
export function standingSignatures(given: readonly Row[]): Row[] {
  const revoked = new Set(given.map((row) => text(row.revokes)))
  return given.filter((row) => row.kind === 'signature' && !revoked.has(row.id))
}

function lastStep(row: Row, review: ReviewRecord | null, standing: readonly Row[]): LastStep | null {
  switch (row.state) {
    case 'draft':
      return { what: 'started', at: text(row.startedAt), by: null }
    case 'inReview':
      return review && { what: 'submitted', at: review.submittedAt, by: nameOf(review) }
    case 'changesRequested': {
      const newest = review?.comments.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
      return newest ? { what: 'commented', at: newest.at, by: newest.by.name } : null
    }
    case 'approved': {
      const at = standing
        .map((one) => text(one.at))
        .toSorted()
        .at(-1)
      return at === undefined ? null : { what: 'signed', at, by: null }
    }
    default:
      return published(row)
  }
}

function published({ lastPublishedAt }: Row): LastStep | null {
  const at = textOrNull(lastPublishedAt)
  return at === null ? null : { what: 'published', at, by: null }
}

/** Whoever submits has nearly always written, and is named among the contributors; nobody is looked up for it. */
function nameOf({ submittedBy, contributors }: ReviewRecord): string | null {
  return list<Contributor>(contributors).find(({ user }) => user === submittedBy)?.name ?? null
}

function dueDay(row: Row): string | null {
  if (row.state === 'inReview' || row.state === 'approved') return textOrNull(row.reviewBy)
  return row.state === 'published' ? textOrNull(row.nextReviewDue) : null
}
