import type { AuditEvent } from '../audit/auditEvent'
import type { ChainHead } from '../audit/chainEvent'
import { liveFormat, type EditionBody, type LiveBody } from '../records/edition'
import type { RecordVerifier } from '../records/signing'
import type { LiveRow, WorkflowRow } from './evidence'
import { compareColumns, readRecord } from './readRecord'
import type { Say } from './report'
import { stateFromEvents } from './stateFromEvents'

/** Every address of an article leads to its newest edition, and every address it ever had is still its own. */
export async function checkLive(
  article: string,
  rows: readonly LiveRow[],
  editions: readonly EditionBody[],
  verifier: RecordVerifier,
  say: Say,
): Promise<void> {
  const kids = await Promise.all(rows.map((row) => verifier.verify(row.record ?? '', row.jws ?? '')))
  const newest = editions.at(-1)
  for (const [at, row] of rows.entries()) {
    const body = readRecord<LiveBody>(row.record, liveFormat)
    if (kids[at] === null) {
      say('jws-invalid', 'live', row.id, 'No key of this installation signed this record.')
      continue
    }
    if (!body) {
      say('record-unreadable', 'live', row.id, `The record is not canonical text of ${liveFormat}.`)
      continue
    }
    const { locale, slug, edition, number, seq, currentSlug } = body
    const columns = { id: `${locale}/${slug}`, article: body.article, locale, slug, edition, number, seq, currentSlug }
    compareColumns<LiveRow>(say, 'live', row, columns)
    if (!newest) {
      say('edition-missing', 'live', row.id, `It leads to article ${article}, which has no edition.`)
    } else if (newest.id !== edition || newest.number !== number || newest.seq !== seq || newest.slug !== currentSlug) {
      say(
        'pointer-behind',
        'live',
        row.id,
        `It leads to edition ${number}; the newest is ${newest.number} (${newest.id}).`,
      )
    } else {
      const { kind, condition, question } = newest
      compareColumns<LiveRow>(say, 'live', row, { kind, condition, question })
    }
  }
  const present = new Set(rows.map(({ id }) => id))
  for (const address of new Set(editions.map(({ locale, slug }) => `${locale}/${slug}`))) {
    if (!present.has(address)) {
      say('pointer-missing', 'live', address, `Article ${article} was published there, and nothing leads to it.`)
    }
  }
}

/** The workflow record against what it summarises: the chain, its head, the newest edition, what readers get. */
export function checkWorkflow(
  article: string,
  rows: readonly WorkflowRow[],
  editions: readonly EditionBody[],
  { head, events }: { head: ChainHead | null; events: readonly AuditEvent[] },
  say: Say,
): void {
  const [row] = rows
  if (!row) {
    say('workflow-missing', 'workflow', article, 'There is evidence of this article but no workflow record.')
    return
  }
  if ((row.auditIndex ?? 0) !== (head?.index ?? 0) || row.auditHash !== (head?.hash ?? null)) {
    const text = `Its audit chain ends at event ${head?.index ?? 0}, the workflow record says ${row.auditIndex ?? 0}.`
    say('head-mismatch', 'workflow', article, text)
  }
  const states: readonly (string | null)[] = stateFromEvents(events)
  if (states.length > 0 && !states.includes(row.state))
    say('workflow-mismatch', 'workflow', article, `Its state is ${row.state}; its events say ${states.join(' or ')}.`)
  const newest = editions.at(-1)
  const publication = editions.findLast(({ kind }) => kind === 'publication')
  const expected = {
    edition: newest?.id ?? null,
    editionNumber: newest?.number ?? 0,
    publication: publication?.id ?? null,
    live: newest ? (newest.kind === 'publication' ? 'live' : 'withdrawn') : 'never',
  }
  const found = {
    edition: row.edition,
    editionNumber: row.editionNumber ?? 0,
    publication: row.publication,
    live: row.live,
  }
  for (const [column, value] of Object.entries(expected)) {
    const is = found[column as keyof typeof found]
    if (is !== value)
      say('workflow-mismatch', 'workflow', article, `Its ${column} is ${is}; its editions say ${value}.`)
  }
}
