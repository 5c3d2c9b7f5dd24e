import { hashText } from '../canonical/hash'
import { editionFormat, type EditionBody, type PublicationBody } from '../records/edition'
import type { RecordVerifier } from '../records/signing'
import type { ArticleEvents } from './articleEvents'
import type { FoundSnapshot } from './checkSnapshots'
import type { EditionRow } from './evidence'
import { compareColumns, readRecord } from './readRecord'
import type { Say } from './report'

/** Every edition of an article, in the order of their numbers. Returns those whose JWS verifies. */
export async function checkEditions(
  rows: readonly EditionRow[],
  snapshots: Map<string, FoundSnapshot>,
  events: ArticleEvents,
  verifier: RecordVerifier,
  say: Say,
): Promise<EditionBody[]> {
  const kids = await Promise.all(rows.map((row) => verifier.verify(row.record ?? '', row.jws ?? '')))
  const found: EditionBody[] = []
  let number = 0
  let previous: string | null = null
  for (const [at, row] of rows.entries()) {
    const gap = row.number !== number + 1
    if (gap) {
      const text = `The article’s editions go from ${number} to ${row.number ?? 'none'}.`
      say(row.number !== null && row.number <= number ? 'duplicate' : 'number-gap', 'editions', row.id, text)
    }
    const hash = hashText(row.record ?? '')
    const body = readRecord<EditionBody>(row.record, editionFormat)
    if (kids[at] === null) say('jws-invalid', 'editions', row.id, 'No key of this installation signed this record.')
    else if (!body)
      say('record-unreadable', 'editions', row.id, `The record is not canonical text of ${editionFormat}.`)
    else {
      checkEdition(row, body, hash, events, say)
      if (body.kind === 'publication') checkPublication(body, snapshots, say)
      if (!gap && body.previous !== previous) {
        say(
          'previous-mismatch',
          'editions',
          row.id,
          `It does not name the article’s edition ${number} as the one before.`,
        )
      }
      found.push(body)
    }
    number = Math.max(row.number ?? number, number)
    previous = hash
  }
  const ids = new Set(rows.map(({ id }) => id))
  for (const [id, event] of events.editions) {
    if (!ids.has(id)) say('edition-missing', 'editions', id, `It was made (audit event ${event.id}) and is not there.`)
  }
  return found
}

function checkEdition(row: EditionRow, body: EditionBody, hash: string, events: ArticleEvents, say: Say): void {
  const { id, article, number, seq, kind, locale, slug, condition, question, tier } = body
  const snapshot = kind === 'publication' ? body.contentHash : null
  const at = kind === 'publication' ? body.dates.published : body.withdrawnAt
  const columns = { id, article, number, seq, kind, locale, slug, condition, question, tier, snapshot, at }
  compareColumns<EditionRow>(say, 'editions', row, { ...columns, hash })
  const event = events.editions.get(id)
  if (!event) {
    say('event-missing', 'editions', id, 'No audit event tells that it was made.')
    return
  }
  const { data, type } = event
  const tells =
    data.hash === hash &&
    data.number === number &&
    data.seq === seq &&
    (kind === 'publication'
      ? type === 'edition.published' && event.data.contentHash === body.contentHash
      : type === 'edition.withdrawn' && event.data.kind === body.withdrawal)
  if (!tells) say('event-mismatch', 'editions', id, `Audit event ${event.id} tells of another edition under this id.`)
}

function checkPublication(body: PublicationBody, snapshots: Map<string, FoundSnapshot>, say: Say): void {
  const { id, contentHash } = body
  const snapshot = snapshots.get(contentHash)
  if (!snapshot) {
    say('snapshot-missing', 'editions', id, `It publishes ${contentHash}, which is not there.`)
    return
  }
  const { projection } = snapshot.body
  const same =
    snapshot.projectionHash === body.projectionHash &&
    snapshot.body.article === body.article &&
    projection.locale === body.locale &&
    projection.slug === body.slug &&
    projection.tier === body.tier &&
    projection.condition?.id === body.condition &&
    projection.question?.id === body.question
  if (!same)
    say('hash-mismatch', 'editions', id, `It says otherwise than the snapshot ${contentHash} that it publishes.`)
}
