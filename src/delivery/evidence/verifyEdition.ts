import { hashText } from '../../domain/canonical/hash'
import { editionFormat, type EditionBody } from '../../domain/records/edition'
import type { RecordVerifier } from '../../domain/records/signing'
import type { EditionRow } from '../../domain/verify/evidence'
import { readRecord } from '../../domain/verify/readRecord'
import { demandColumns } from './demandColumns'
import { EvidenceBroken } from './evidenceBroken'

export interface VerifiedEdition {
  body: EditionBody
  record: string
  jws: string
}

/** The edition a row holds. Throws `EvidenceBroken` unless key, hash, record and columns all agree. */
export async function verifyEdition(row: EditionRow, verifier: RecordVerifier): Promise<VerifiedEdition> {
  const name = `editions ${row.id}`
  const { record, jws } = row
  if (record === null || jws === null) throw new EvidenceBroken(name, 'no record or no signature')
  if ((await verifier.verify(record, jws)) === null) throw new EvidenceBroken(name, 'no known key signed the record')
  if (hashText(record) !== row.hash) throw new EvidenceBroken(name, 'the hash is not that of the record')
  const body = readRecord<EditionBody>(record, editionFormat)
  if (!body) throw new EvidenceBroken(name, `the record is not canonical text of ${editionFormat}`)
  const { id, article, number, seq, kind, locale, slug, condition, question, tier } = body
  demandColumns<EditionRow>('editions', row, {
    ...{ id, article, number, seq, kind, locale, slug, condition, question, tier },
    snapshot: body.kind === 'publication' ? body.contentHash : null,
    at: body.kind === 'publication' ? body.dates.published : body.withdrawnAt,
  })
  return { body, record, jws }
}
