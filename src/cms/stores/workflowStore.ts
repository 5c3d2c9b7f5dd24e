import { v7 as uuid } from 'uuid'

import { articleStream } from '../../domain/audit/streams'
import { chainEvent, toAuditRow } from '../../domain/audit/chainEvent'
import type { DependencyRef, Tier } from '../../domain/content/article'
import type { Contributor } from '../../domain/contributors/contributors'
import type { Hash } from '../../domain/records/snapshot'
import type { WorkflowRecord } from '../../domain/workflow/facts'
import { states, liveStates, type LiveState, type State } from '../../domain/workflow/states'
import type { Desk } from '../../actions/desk'
import { slugs } from '../slugs'
import { byId, type Columns, type Row, type Rows } from './rows'

type WorkflowStore = Pick<Desk, 'workflow' | 'touch' | 'conclude' | 'createWorkflow' | 'storeDependencies'>

export function workflowStore(rows: Rows): WorkflowStore {
  return {
    async workflow(article) {
      const row = await rows.findOne(slugs.workflow, byId(article), workflowColumns)
      return row ? toWorkflow(row) : null
    },
    async touch(article) {
      const touched = await rows.updateAndRead(slugs.workflow, article, { revision: { $inc: 1 } }, workflowColumns)
      return touched ? toWorkflow(touched) : null
    },
    async createWorkflow({ article, ...record }) {
      await rows.create(slugs.workflow, { id: article, ...record })
    },
    async conclude(record, changes, entry) {
      const { article: _same, ...rest } = changes
      const chained = entry
        ? chainEvent(record.auditHash ? { index: record.auditIndex, hash: record.auditHash } : null, entry)
        : null
      if (chained) {
        if (chained.event.stream !== articleStream(record.article)) throw new Error('an event of another stream')
        await rows.create(slugs.auditEvents, { ...toAuditRow(chained) })
      }
      const stored = { ...rest, ...(chained ? { auditIndex: chained.index, auditHash: chained.hash } : {}) }
      await rows.update(slugs.workflow, record.article, stored)
      return { ...record, ...stored }
    },
    async storeDependencies(article, refs) {
      const row = await rows.findOne(slugs.workflow, byId(article), { dependencies: true })
      const stored = list<{ kind: string; ref: string }>(row?.dependencies).map(({ kind, ref }) => `${kind}:${ref}`)
      if (stored.join() === refs.map(keyOf).join()) return
      const dependencies = refs.map(({ kind, id }) => ({ id: uuid(), kind, ref: id }))
      await rows.update(slugs.workflow, article, { dependencies })
    },
  }
}

const keyOf = ({ kind, id }: DependencyRef) => `${kind}:${id}`

/** All of a record but what its article pulls in, which is for finding articles and is stored in a table of its own. */
export const workflowColumns = {
  locale: true,
  title: true,
  condition: true,
  question: true,
  state: true,
  live: true,
  revision: true,
  tier: true,
  contributors: true,
  review: true,
  snapshot: true,
  ownHash: true,
  publishedOwnHash: true,
  publishedProjectionHash: true,
  publishedContributors: true,
  publication: true,
  edition: true,
  editionNumber: true,
  editionHash: true,
  startedAt: true,
  lastPublishedAt: true,
  nextReviewDue: true,
  reviewBy: true,
  auditIndex: true,
  auditHash: true,
} satisfies Record<Exclude<keyof WorkflowRecord, 'article'>, true> & Columns

export function toWorkflow(row: Row): WorkflowRecord {
  return {
    article: row.id,
    locale: text(row.locale),
    title: text(row.title),
    condition: textOrNull(row.condition),
    question: textOrNull(row.question),
    state: oneOf<State>(states, row.state),
    live: oneOf<LiveState>(liveStates, row.live),
    revision: Number(row.revision),
    tier: row.tier === null || row.tier === undefined ? null : (Number(row.tier) as Tier),
    contributors: list<Contributor>(row.contributors),
    review: textOrNull(row.review),
    snapshot: textOrNull(row.snapshot) as Hash | null,
    ownHash: textOrNull(row.ownHash) as Hash | null,
    publishedOwnHash: textOrNull(row.publishedOwnHash) as Hash | null,
    publishedProjectionHash: textOrNull(row.publishedProjectionHash) as Hash | null,
    publishedContributors: list<Contributor>(row.publishedContributors),
    publication: textOrNull(row.publication),
    edition: textOrNull(row.edition),
    editionNumber: Number(row.editionNumber ?? 0),
    editionHash: textOrNull(row.editionHash) as Hash | null,
    startedAt: text(row.startedAt),
    lastPublishedAt: textOrNull(row.lastPublishedAt),
    nextReviewDue: textOrNull(row.nextReviewDue),
    reviewBy: textOrNull(row.reviewBy),
    auditIndex: Number(row.auditIndex ?? 0),
    auditHash: textOrNull(row.auditHash) as Hash | null,
  }
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : []
}

/** A value outside the closed list is no state at all: better to stop than to guess. */
function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value)
  if (!found) throw new Error(`the workflow record holds an unknown value: ${String(value)}`)
  return found
}
