import type { PayloadRequest, Where } from 'payload'

import { activeUser } from '../access/activeUser'
import { slugs } from '../slugs'
import { toReview } from '../stores/reviewStore'
import { rowsOf, type Row, type Rows } from '../stores/rows'
import { text } from '../stores/workflowStore'
import { contributedTo, dueSoon, type Asking } from './articleFilters'
import { readHouse, type House } from './house'
import { readSigningQueue, type SigningQueue } from './signingQueue'
import {
  reviewColumns,
  signatureColumns,
  toLapsing,
  toWaiting,
  waitingColumns,
  type WaitingArticle,
} from './waitingArticle'

/** Rows of one section; one more is read, to know whether there are others. */
export const shown = 8

export interface Section {
  rows: WaitingArticle[]
  more: boolean
}

export interface StartPage {
  user: string
  editor: { sentBack: Section; drafts: Section; inReview: Section } | null
  reviewer: SigningQueue | null
  publisher: { approved: Section; lapsing: Section } | null
  admin: House | null
}

/**
 * What waits for somebody, by their roles. Queries: five for an editor, four for a reviewer, three for a publisher and
 * three for an admin, each of at most a few dozen narrow rows, none of them for a row. `null` for whoever is not an active member of staff.
 */
export async function readStartPage(req: PayloadRequest, now: string): Promise<StartPage | null> {
  const actor = activeUser(req)
  if (!actor) return null
  const rows = rowsOf(req.payload)
  const as = <T>(role: (typeof actor.roles)[number], read: () => Promise<T>) =>
    actor.roles.includes(role) ? read() : Promise.resolve(null)
  const [editor, reviewer, publisher, admin] = await Promise.all([
    as('editor', () => forEditor(rows, { user: actor.id, payload: req.payload })),
    as('medicalReviewer', () => readSigningQueue(rows, actor.id, now)),
    as('publisher', () => forPublisher(rows, now)),
    as('admin', () => readHouse(rows, actor.id, now)),
  ])
  return { user: actor.id, editor, reviewer, publisher, admin }
}

async function forEditor(rows: Rows, asking: Omit<Asking, 'now'>) {
  const mine = (state: string) =>
    readRows(rows, { and: [{ state: { equals: state } }, contributedTo(asking)] }, '-startedAt')
  const [sentBack, drafts, inReview] = await Promise.all([mine('changesRequested'), mine('draft'), mine('inReview')])
  const [reviews, given] = await Promise.all([
    readReviews(rows, [...sentBack, ...inReview]),
    readSignatures(rows, inReview),
  ])
  const section = (found: Row[]) =>
    sectionOf(found.map((row) => toWaiting(row, reviews.get(text(row.review)) ?? null, given)))
  return { sentBack: section(sentBack), drafts: section(drafts), inReview: section(inReview) }
}

async function forPublisher(rows: Rows, now: string) {
  const [approved, lapsing] = await Promise.all([
    readRows(rows, { state: { equals: 'approved' } }, 'reviewBy'),
    readRows(rows, dueSoon(now), 'nextReviewDue'),
  ])
  const given = await readSignatures(rows, approved)
  return {
    approved: sectionOf(approved.map((row) => toWaiting(row, null, given))),
    lapsing: sectionOf(lapsing.map(toLapsing)),
  }
}

const readRows = (rows: Rows, where: Where, sort: string): Promise<Row[]> =>
  rows.find(slugs.workflow, where, { sort, limit: shown + 1, columns: waitingColumns })

async function readReviews(rows: Rows, of: readonly Row[]) {
  const ids = reviewIds(of)
  const found = ids.length > 0 ? await rows.find(slugs.reviews, { id: { in: ids } }, { columns: reviewColumns }) : []
  return new Map(found.map((row) => [row.id, toReview(row)]))
}

async function readSignatures(rows: Rows, of: readonly Row[]): Promise<Row[]> {
  const ids = reviewIds(of)
  return ids.length > 0 ? rows.find(slugs.signatures, { review: { in: ids } }, { columns: signatureColumns }) : []
}

const reviewIds = (of: readonly Row[]) => of.map((row) => text(row.review)).filter((id) => id !== '')

export const sectionOf = (rows: WaitingArticle[]): Section => ({
  rows: rows.slice(0, shown),
  more: rows.length > shown,
})
