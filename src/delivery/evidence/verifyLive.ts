import { liveFormat, type EditionBody, type LiveBody } from '../../domain/records/edition'
import type { RecordVerifier } from '../../domain/records/signing'
import type { LiveRow } from '../../domain/verify/evidence'
import { readRecord } from '../../domain/verify/readRecord'
import { demandColumns } from './demandColumns'
import { EvidenceBroken } from './evidenceBroken'

/** The pointer a row holds. Throws `EvidenceBroken` unless key, record and columns agree. */
export async function verifyLive(row: LiveRow, verifier: RecordVerifier): Promise<LiveBody> {
  const name = `live ${row.id}`
  const { record, jws } = row
  if (record === null || jws === null) throw new EvidenceBroken(name, 'no record or no signature')
  if ((await verifier.verify(record, jws)) === null) throw new EvidenceBroken(name, 'no known key signed the record')
  const body = readRecord<LiveBody>(record, liveFormat)
  if (!body) throw new EvidenceBroken(name, `the record is not canonical text of ${liveFormat}`)
  const { locale, slug, article, edition, number, seq, currentSlug } = body
  const id = `${locale}/${slug}`
  demandColumns<LiveRow>('live', row, { id, locale, slug, article, edition, number, seq, currentSlug })
  return body
}

/** Whether a pointer leads to this edition, the article's newest: one set back to an older edition verifies all the same. */
export function leadsTo(live: LiveBody, newest: EditionBody): boolean {
  return (
    live.edition === newest.id &&
    live.article === newest.article &&
    live.number === newest.number &&
    live.seq === newest.seq &&
    live.locale === newest.locale &&
    live.currentSlug === newest.slug
  )
}
