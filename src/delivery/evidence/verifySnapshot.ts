import { hashJson, hashText } from '../../domain/canonical/hash'
import type { PublicationBody } from '../../domain/records/edition'
import { snapshotFormat, type SnapshotBody } from '../../domain/records/snapshot'
import type { SnapshotRow } from '../../domain/verify/evidence'
import { readRecord } from '../../domain/verify/readRecord'
import { demandColumns } from './demandColumns'
import { EvidenceBroken } from './evidenceBroken'

export interface VerifiedSnapshot {
  body: SnapshotBody
  record: string
}

/** The snapshot that a publication names. Throws `EvidenceBroken` unless it is the one, of this article and address. */
export function verifySnapshot(row: SnapshotRow | undefined, edition: PublicationBody): VerifiedSnapshot {
  const name = `snapshots ${edition.contentHash}`
  if (!row || row.record === null) throw new EvidenceBroken(name, `missing; edition ${edition.id} publishes it`)
  const { record } = row
  if (hashText(record) !== edition.contentHash) throw new EvidenceBroken(name, 'the record has another hash')
  const body = readRecord<SnapshotBody>(record, snapshotFormat)
  if (!body) throw new EvidenceBroken(name, `the record is not canonical text of ${snapshotFormat}`)
  const { projection, article } = body
  const { locale, slug } = projection
  const { projectionHash } = edition
  demandColumns<SnapshotRow>('snapshots', row, { id: edition.contentHash, article, projectionHash, locale, slug })
  const agrees =
    article === edition.article &&
    locale === edition.locale &&
    slug === edition.slug &&
    projection.condition?.id === edition.condition &&
    projection.question?.id === edition.question &&
    projection.tier === edition.tier &&
    hashJson(projection) === projectionHash
  if (!agrees) throw new EvidenceBroken(name, `edition ${edition.id} says otherwise of the page it publishes`)
  return { body, record }
}
