import type { Payload } from 'payload'

import { loadWorkingCopy } from '../../actions/loadFacts'
import type { AuditEvent } from '../../domain/audit/auditEvent'
import { articleStream } from '../../domain/audit/streams'
import type { ComparedPart } from '../../domain/content/comparison'
import type { Projection } from '../../domain/content/projection'
import { editionFormat, type EditionBody } from '../../domain/records/edition'
import {
  revocationFormat,
  type RevocationBody,
  signatureFormat,
  type SignatureBody,
} from '../../domain/records/signature'
import { readRecord } from '../../domain/verify/readRecord'
import type { RecordVerifier } from '../../domain/records/signing'
import { snapshotFormat, type Hash, type SnapshotBody } from '../../domain/records/snapshot'
import type { ReviewComment, ReviewRecord } from '../../domain/workflow/facts'
import { comparePages } from '../comparison/comparePages'
import { portsOf } from '../ports'
import { signingKey } from '../signingKey'
import { slugs } from '../slugs'
import { toReview } from '../stores/reviewStore'
import { rowsOf, type Row, type Rows } from '../stores/rows'
import { text } from '../stores/workflowStore'
import { readEvent } from './readEvent'

/** What a signed record says; `body` is `null` where it does not verify: then nothing in it is to be believed. */
export interface ShownRecord<Body> {
  id: string
  body: Body | null
}

export interface ShownRound {
  review: ReviewRecord
  /** Raised in this round, as they stand now. */
  comments: (ReviewComment & { heading: string | null })[]
  signatures: (ShownRecord<SignatureBody> & { revokedAt: string | null })[]
}

export interface HistoryTab {
  events: AuditEvent[]
  /** Events that are not as they were written, and are not shown. */
  brokenEvents: number
  /** Index of the oldest event shown, where there are older ones. */
  older: number | null
  rounds: ShownRound[]
  editions: ShownRecord<EditionBody>[]
  /** Names of the people that events mention by id. */
  names: ReadonlyMap<string, string>
}

const eventsShown = 50

/**
 * What happened to an article: a page of its events, all of its rounds with their signatures, all of its editions. Six
 * queries, and one for what comments are about; each signature and edition is verified now, which costs a hash and an Ed25519 verification each.
 *
 * @param before shows events older than this index.
 */
export async function readHistoryTab(
  payload: Payload,
  article: string,
  before: number | null,
): Promise<HistoryTab | null> {
  const rows = rowsOf(payload)
  const workflow = await (await portsOf(payload)).reading.workflow(article)
  if (!workflow) return null
  const keys = await signingKey()
  const of = { article: { equals: article } }
  const events = await rows.find(
    slugs.auditEvents,
    {
      and: [
        { stream: { equals: articleStream(article) } },
        ...(before === null ? [] : [{ index: { less_than: before } }]),
      ],
    },
    { sort: '-index', limit: eventsShown + 1 },
  )
  const reviews = (await rows.find(slugs.reviews, of, { sort: '-round' })).map(toReview)
  const records = await rows.find(slugs.signatures, of, { sort: 'at' })
  const editions = await rows.find(slugs.editions, of, { sort: '-number' })
  const assigned = reviews.flatMap(({ assignees }) => assignees)
  const people = assigned.length > 0 ? await rows.find(slugs.users, { id: { in: assigned } }) : []
  const page = events.slice(0, eventsShown)
  const shown = page.flatMap((row) => readEvent(row) ?? [])
  return {
    events: shown,
    brokenEvents: page.length - shown.length,
    older: events.length > eventsShown ? Number(page.at(-1)?.index) : null,
    rounds: await roundsOf(reviews, records, await headingsOf(rows, reviews), keys),
    editions: await Promise.all(
      editions.map(async (row) => {
        const body = await readSigned<EditionBody>(row, editionFormat, keys)
        return { id: row.id, body: body?.id === row.id && body.article === article ? body : null }
      }),
    ),
    names: new Map(people.map((row) => [row.id, text(row.name)])),
  }
}

/**
 * Two versions of this article, compared. A version is a snapshot's content hash, or `working` for the working copy.
 *
 * @returns `null` where one of them is not of this article, or the working copy cannot be read.
 */
export async function compareVersions(
  payload: Payload,
  article: string,
  versions: { from: string; to: string },
): Promise<ComparedPart[] | null> {
  const desk = (await portsOf(payload)).reading
  const pageOf = async (version: string): Promise<Projection | null> => {
    if (version === 'working') return (await loadWorkingCopy(desk, article)).working?.projection ?? null
    const snapshot = await desk.snapshot(version as Hash)
    return snapshot?.body.article === article ? snapshot.body.projection : null
  }
  const from = await pageOf(versions.from)
  const to = await pageOf(versions.to)
  return from && to ? comparePages(from, to) : null
}

/** Headings of the sections that comments are about, by snapshot and anchor. */
type Headings = ReadonlyMap<Hash, ReadonlyMap<string, string>>

async function headingsOf(rows: Rows, reviews: readonly ReviewRecord[]): Promise<Headings> {
  const commented = reviews.filter(({ comments }) => comments.some(({ section }) => section !== null))
  if (commented.length === 0) return new Map()
  const snapshots = await rows.find(slugs.snapshots, { id: { in: commented.map(({ snapshot }) => snapshot) } })
  return new Map(
    snapshots.map((row) => {
      const sections = readRecord<SnapshotBody>(row.record, snapshotFormat)?.projection.sections ?? []
      return [row.id as Hash, new Map(sections.map(({ anchor, heading }) => [anchor, heading]))]
    }),
  )
}

/** What is open goes with a page from round to round: each comment once, in its own, as the last of them has it. */
function commentsOf(
  review: ReviewRecord,
  reviews: readonly ReviewRecord[],
  headings: Headings,
): ShownRound['comments'] {
  return review.comments
    .filter(({ round }) => round === review.round)
    .map((comment) => {
      const later = reviews.filter(({ round }) => round >= review.round).toSorted((a, b) => b.round - a.round)
      const latest = later.flatMap(({ comments }) => comments).find(({ id }) => id === comment.id) ?? comment
      return { ...latest, heading: headings.get(review.snapshot)?.get(comment.section ?? '') ?? null }
    })
}

async function roundsOf(
  reviews: readonly ReviewRecord[],
  records: readonly Row[],
  headings: Headings,
  keys: RecordVerifier,
): Promise<ShownRound[]> {
  const revocations = await Promise.all(
    records
      .filter((row) => row.kind === 'revocation')
      .map((row) => readSigned<RevocationBody>(row, revocationFormat, keys)),
  )
  const revoked = new Map(revocations.flatMap((body) => (body ? [[body.revokes, body.revokedAt] as const] : [])))
  return Promise.all(
    reviews.map(async (review) => {
      const own = records.filter((one) => one.kind === 'signature' && one.review === review.id)
      const signatures = await Promise.all(
        own.map(async ({ id, ...one }) => {
          const body = await readSigned<SignatureBody>({ id, ...one }, signatureFormat, keys)
          const fits = body?.id === id && body.review === review.id && body.contentHash === review.snapshot
          return { id, body: fits ? body : null, revokedAt: revoked.get(id) ?? null }
        }),
      )
      return { review, comments: commentsOf(review, reviews, headings), signatures }
    }),
  )
}

/** `null` where the record is not what this installation signed. */
async function readSigned<Body>(row: Row, format: string, keys: RecordVerifier): Promise<Body | null> {
  const body = readRecord<Body>(row.record, format)
  return body && (await keys.verify(text(row.record), text(row.jws))) !== null ? body : null
}
