import type { Where } from 'payload'

import type { AuditEvent, AuditType } from '../../domain/audit/auditEvent'
import { articleOfStream } from '../../domain/audit/streams'
import { addDays } from '../../domain/time'
import { slugs } from '../slugs'
import type { Row, Rows } from '../stores/rows'
import { text } from '../stores/workflowStore'
import { refusedSubjects, typesAsked, type AuditFilter } from './auditFilter'
import { readEvent } from './readEvent'

export interface LoggedEvent {
  id: string
  stream: string
  index: number
  hash: string
  record: string
  /** `null` where the record is not as it was written: then nothing in it is to be believed. */
  event: AuditEvent | null
}

export interface AuditLog {
  /** Newest first. */
  events: LoggedEvent[]
  /** Asked for with this as `before`, the next page; `null`: there is none. */
  older: string | null
  /** Everybody with an account, by name: whom the log can be filtered by. */
  people: { user: string; name: string }[]
  /** What ids of accounts, articles and reviewers' profiles are called now; of policies, the tier. */
  names: ReadonlyMap<string, string>
}

export const eventsShown = 50
const mostPeople = 1000

/**
 * A page of the audit log. The trail can hold millions of events, so that nothing is counted and every question goes
 * along an index, newest first, until the page is full:
 *
 * - all, and a span of days: by `at`; - one type or some: by `type, at`, a question for each (at most 14), put together
 *   here, since SQLite would sort all of them; - one person: by `actor, at`;
 * - a person and types: by `actor, at` too. That reads what the person did until 51 of it are of these types, at worst all
 *   that this person ever did;
 * - refusals about a kind: by `type, at`, at worst all refusals.
 *
 * Beside it four narrow queries for names.
 *
 * @param before an instant: only events before it.
 */
export async function readAuditLog(rows: Rows, filter: AuditFilter, before: string | null): Promise<AuditLog> {
  const accounts = await rows.find(slugs.users, {}, { sort: 'name', limit: mostPeople, columns: { name: true } })
  const { page, older } = await readPage(rows, filter, before)
  const events = page.map((row) => ({
    id: row.id,
    stream: text(row.stream),
    index: Number(row.index),
    hash: text(row.hash),
    record: text(row.record),
    event: readEvent(row),
  }))
  return {
    events,
    older,
    people: accounts.map(({ id, name }) => ({ user: id, name: text(name) })),
    names: new Map([
      ...accounts.map(({ id, name }) => [id, text(name)] as const),
      ...(await namesOfSubjects(rows, events)),
    ]),
  }
}

async function readPage(rows: Rows, filter: AuditFilter, before: string | null) {
  const types = typesAsked(filter)
  const span = spanOf(filter, before)
  const found = await ask(filter, types, (where) =>
    rows.find(slugs.auditEvents, { and: [...span, ...where] }, { sort: '-at', limit: eventsShown + 1 }),
  )
  if (found.length <= eventsShown) return { page: found, older: null }
  // a page ends between two instants, so that an instant is all that the next one needs to begin with
  const next = text(found[eventsShown]?.at)
  const page = found.slice(0, eventsShown).filter((row) => text(row.at) > next)
  if (page.length > 0) return { page, older: text(page.at(-1)?.at) }
  const ofOneInstant = await ask(filter, types, (where) =>
    rows.find(slugs.auditEvents, { and: [{ at: { equals: next } }, ...where] }, {}),
  )
  return { page: ofOneInstant, older: next }
}

async function ask(
  { person, kind, refused }: AuditFilter,
  types: AuditType[] | null,
  newest: (where: Where[]) => Promise<Row[]>,
): Promise<Row[]> {
  const about = refused && kind !== null ? [{ or: refusedSubjects[kind].map(beginsWith) }] : []
  const by: Where[] = person === null ? [] : [{ actor: { equals: person } }]
  if (types === null) return newest(by)
  if (types.length === 0) return []
  if (person !== null) return newest([...by, { type: { in: types } }, ...about])
  const each = await Promise.all(types.map((type) => newest([{ type: { equals: type } }, ...about])))
  return each
    .flat()
    .toSorted((a, b) => (text(a.at) < text(b.at) ? 1 : text(a.at) > text(b.at) ? -1 : a.id < b.id ? 1 : -1))
}

function spanOf({ from, to }: AuditFilter, before: string | null): Where[] {
  const ends = [before, to === null ? null : addDays(to, 1)].filter((one) => one !== null).toSorted()
  return [
    ...(from === null ? [] : [{ at: { greater_than_equal: `${from}T00:00:00.000Z` } }]),
    ...(ends[0] === undefined ? [] : [{ at: { less_than: ends[0] } }]),
  ]
}

/** As a range, which both databases answer by an index and without reading the text for wildcards. */
const beginsWith = (start: string): Where => ({
  and: [{ subject: { greater_than_equal: start } }, { subject: { less_than: `${start}￿` } }],
})

async function namesOfSubjects(rows: Rows, events: readonly LoggedEvent[]): Promise<[string, string][]> {
  const articles = events.flatMap(({ stream, event }) =>
    event?.subject.kind === 'article' ? [event.subject.id] : (articleOfStream(stream) ?? []),
  )
  const profiles = events.flatMap(({ event }) => (event?.subject.kind === 'reviewer' ? [event.subject.id] : []))
  const policies = events.flatMap(({ event }) => (event?.subject.kind === 'reviewPolicy' ? [event.subject.id] : []))
  const named = async (
    slug: 'workflow' | 'reviewers' | 'review-policies',
    ids: string[],
    column: string,
  ): Promise<[string, string][]> => {
    if (ids.length === 0) return []
    const found = await rows.find(slug, { id: { in: [...new Set(ids)] } }, { columns: { [column]: true } })
    return found.map((row) => [row.id, String(row[column] ?? '')])
  }
  return [
    ...(await named(slugs.workflow, articles, 'title')),
    ...(await named(slugs.reviewers, profiles, 'printedName')),
    ...(await named(slugs.reviewPolicies, policies, 'tier')),
  ]
}
