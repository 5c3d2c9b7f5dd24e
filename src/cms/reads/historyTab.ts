import type { Payload } from 'payload'

import { loadWorkingCopy } from '../../actions/loadFacts'
import type { AuditEvent } from '../../domain/audit/auditEvent'
import { articleStream } from '../../domain/audit/streams'
import type { ComparedPart } from '../../domain/content/comparison'
import type { Projection } from '../../domain/content/projection'
import type { EditionBody } from '../../domain/records/edition'
import type { RevocationBody, SignatureBody } from '../../domain/records/signature'
import type { RecordVerifier } from '../../domain/records/signing'
import type { Hash } from '../../domain/records/snapshot'
import type { ReviewRecord } from '../../domain/workflow/facts'
import { comparePages } from '../comparison/comparePages'
import { portsOf } from '../ports'
import { signingKey } from '../signingKey'
import { slugs } from '../slugs'
import { toReview } from '../stores/reviewStore'
import { rowsOf, type Row } from '../stores/rows'
import { text } from '../stores/workflowStore'

export interface ShownRound {
  review: ReviewRecord
  signatures: { body: SignatureBody; revokedAt: string | null; verified: boolean }[]
}

export interface HistoryTab {
  /** Records that cannot even be read: altered in the database. */
  unreadable: number
  events: AuditEvent[]
  /** Index of the oldest event shown, where there are older ones. */
  older: number | null
  rounds: ShownRound[]
  editions: { body: EditionBody; verified: boolean }[]
  /** Names of the people that events mention by id. */
  names: ReadonlyMap<string, string>
}

const eventsShown = 50

/**
 * What happened to an article: a page of its events, all of its rounds with their signatures, all of its editions. Six
 * queries; each signature and edition is verified now, which costs a hash and an Ed25519 verification each.
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
  const reviews = await rows.find(slugs.reviews, of, { sort: '-round' })
  const allRecords = await rows.find(slugs.signatures, of, { sort: 'at' })
  const allEditions = await rows.find(slugs.editions, of, { sort: '-number' })
  const [allShown, records, editions] = [events.slice(0, eventsShown), allRecords, allEditions].map((list) =>
    list.filter((row) => parse(row) !== null),
  ) as [Row[], Row[], Row[]]
  const assigned = reviews.flatMap((row) => toReview(row).assignees)
  const people = assigned.length > 0 ? await rows.find(slugs.users, { id: { in: assigned } }) : []
  const shown = allShown.map((row) => JSON.parse(text(row.record)) as AuditEvent)
  return {
    unreadable:
      Math.min(events.length, eventsShown) -
      allShown.length +
      (allRecords.length - records.length) +
      (allEditions.length - editions.length),
    events: shown,
    older: events.length > eventsShown ? (shown.at(-1)?.index ?? null) : null,
    rounds: await roundsOf(reviews, records, keys),
    editions: await Promise.all(
      editions.map(async (row) => ({
        body: JSON.parse(text(row.record)) as EditionBody,
        verified: await verifies(row, keys),
      })),
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

async function roundsOf(reviews: readonly Row[], records: readonly Row[], keys: RecordVerifier): Promise<ShownRound[]> {
  const revoked = new Map(
    records
      .filter((row) => row.kind === 'revocation')
      .map((row) => JSON.parse(text(row.record)) as RevocationBody)
      .map((body) => [body.revokes, body.revokedAt]),
  )
  return Promise.all(
    reviews.map(async (row) => {
      const review = toReview(row)
      const own = records.filter((one) => one.kind === 'signature' && one.review === review.id)
      const signatures = await Promise.all(
        own.map(async (one) => {
          const body = JSON.parse(text(one.record)) as SignatureBody
          const verified = (await verifies(one, keys)) && body.contentHash === review.snapshot && body.id === one.id
          return { body, revokedAt: revoked.get(body.id) ?? null, verified }
        }),
      )
      return { review, signatures }
    }),
  )
}

/** A record as its JSON; `null` where it is none. */
function parse<Body>(row: Row): Body | null {
  try {
    return JSON.parse(text(row.record)) as Body
  } catch {
    return null
  }
}

async function verifies(row: Row, keys: RecordVerifier): Promise<boolean> {
  return (await keys.verify(text(row.record), text(row.jws))) !== null
}
