import type { PayloadRequest, Where } from 'payload'

import { activeUser } from '../access/activeUser'
import { slugs } from '../slugs'
import { rowsOf, type Columns, type Row, type Rows } from '../stores/rows'
import { text, textOrNull } from '../stores/workflowStore'
import { contributedTo, dueSoon, type Asking } from './articleFilters'
import { readHouse, type House } from './house'
import { readSigningQueue, type SigningQueue } from './signingQueue'

/** Rows of one section; one more is read, to know whether there are others. */
export const shown = 8

export interface WaitingArticle {
  article: string
  title: string
  locale: string
  state: string
  /** Deadline of the review while there is one; of a published page, the day its review ends. */
  due: string | null
}

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
 * What waits for somebody, by their roles. Queries: three for an editor, four for a reviewer, two for a publisher and
 * three for an admin, each of at most a few dozen narrow rows. `null` for whoever is not an active member of staff.
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
    as('admin', () => readHouse(rows, now)),
  ])
  return { user: actor.id, editor, reviewer, publisher, admin }
}

async function forEditor(rows: Rows, asking: Omit<Asking, 'now'>) {
  const mine = (state: string) =>
    readSection(rows, { and: [{ state: { equals: state } }, contributedTo(asking)] }, '-startedAt')
  const [sentBack, drafts, inReview] = await Promise.all([mine('changesRequested'), mine('draft'), mine('inReview')])
  return { sentBack, drafts, inReview }
}

async function forPublisher(rows: Rows, now: string) {
  const [approved, lapsing] = await Promise.all([
    readSection(rows, { state: { equals: 'approved' } }, 'reviewBy'),
    readSection(rows, dueSoon(now), 'nextReviewDue'),
  ])
  return { approved, lapsing }
}

const columns: Columns = { title: true, locale: true, state: true, reviewBy: true, nextReviewDue: true }

async function readSection(rows: Rows, where: Where, sort: string): Promise<Section> {
  const found = await rows.find(slugs.workflow, where, { sort, limit: shown + 1, columns })
  return sectionOf(found.map(toWaiting))
}

export const sectionOf = (rows: WaitingArticle[]): Section => ({
  rows: rows.slice(0, shown),
  more: rows.length > shown,
})

export const toWaiting = (row: Row): WaitingArticle => ({
  article: row.id,
  title: text(row.title),
  locale: text(row.locale),
  state: text(row.state),
  due:
    row.state === 'inReview' || row.state === 'approved'
      ? textOrNull(row.reviewBy)
      : row.state === 'published'
        ? textOrNull(row.nextReviewDue)
        : null,
})
