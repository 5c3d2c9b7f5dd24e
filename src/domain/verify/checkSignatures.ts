import { hashText } from '../canonical/hash'
import { revocationFormat, signatureFormat, type RevocationBody, type SignatureBody } from '../records/signature'
import type { RecordVerifier } from '../records/signing'
import type { ArticleEvents } from './articleEvents'
import type { FoundSnapshot } from './checkSnapshots'
import type { SignatureRow } from './evidence'
import { compareColumns, readRecord } from './readRecord'
import type { Say } from './report'

export interface FoundSignatures {
  /** Signatures whose JWS verifies, by id. */
  given: Map<string, SignatureBody>
  /** Revocations whose JWS verifies, by the signature they revoke. */
  revocations: Map<string, RevocationBody[]>
}

/** Every signature and revocation of an article: JWS, columns, the snapshot it is on, and the event that tells of it. */
export async function checkSignatures(
  rows: readonly SignatureRow[],
  snapshots: Map<string, FoundSnapshot>,
  events: ArticleEvents,
  verifier: RecordVerifier,
  say: Say,
): Promise<FoundSignatures> {
  const kids = await Promise.all(rows.map((row) => verifier.verify(row.record ?? '', row.jws ?? '')))
  const found: FoundSignatures = { given: new Map(), revocations: new Map() }
  for (const [at, row] of rows.entries()) {
    if (kids[at] === null) {
      say('jws-invalid', 'signatures', row.id, 'No key of this installation signed this record.')
      continue
    }
    const signature = readRecord<SignatureBody>(row.record, signatureFormat)
    const revocation = signature ? null : readRecord<RevocationBody>(row.record, revocationFormat)
    if (signature) {
      checkSignature(row, signature, snapshots, events, say)
      found.given.set(signature.id, signature)
    } else if (revocation) {
      checkRevocation(row, revocation, events, say)
      const earlier = found.revocations.get(revocation.revokes) ?? []
      found.revocations.set(revocation.revokes, [...earlier, revocation])
    } else {
      say(
        'record-unreadable',
        'signatures',
        row.id,
        `The record is neither ${signatureFormat} nor ${revocationFormat}.`,
      )
    }
  }
  for (const [id, event] of events.signed) {
    if (!found.given.has(id)) {
      say('signature-missing', 'signatures', id, `It was given (audit event ${event.id}) and is not there.`)
    }
  }
  const revocationIds = new Set([...found.revocations.values()].flat().map(({ id }) => id))
  for (const [id, { event }] of events.revoked) {
    if (!revocationIds.has(id)) {
      say('signature-missing', 'signatures', id, `This revocation was made (audit event ${event.id}) and is not there.`)
    }
  }
  for (const { id, revokes, review } of [...found.revocations.values()].flat()) {
    if (found.given.get(revokes)?.review !== review) {
      say('signature-missing', 'signatures', id, `It revokes ${revokes}, which is no signature of review ${review}.`)
    }
  }
  return found
}

function checkSignature(
  row: SignatureRow,
  body: SignatureBody,
  snapshots: Map<string, FoundSnapshot>,
  events: ArticleEvents,
  say: Say,
): void {
  const { id, article, review, contentHash: snapshot, signedAt: at, signer } = body
  const columns = { id, article, review, snapshot, at, user: signer.user, kind: 'signature', revokes: null }
  compareColumns(say, 'signatures', row, columns)
  if (!snapshots.has(snapshot)) say('snapshot-missing', 'signatures', id, `It is on ${snapshot}, which is not there.`)
  const event = events.signed.get(id)
  if (!event) say('event-missing', 'signatures', id, 'No audit event tells that it was given.')
  else if (event.data.hash !== hashText(row.record ?? '') || event.data.contentHash !== snapshot) {
    say('event-mismatch', 'signatures', id, `Audit event ${event.id} tells of another record under this id.`)
  }
  if (event && events.submitted.get(review)?.data.contentHash !== snapshot) {
    say('event-mismatch', 'signatures', id, `Review ${review} was not over the content that it signs.`)
  }
}

function checkRevocation(row: SignatureRow, body: RevocationBody, events: ArticleEvents, say: Say): void {
  const { id, article, review, revokes, revokedAt: at, by } = body
  compareColumns(say, 'signatures', row, { id, article, review, revokes, at, user: by.user, kind: 'revocation' })
  const told = events.revoked.get(id)
  if (!told) say('event-missing', 'signatures', id, 'No audit event tells of this revocation.')
  else if (told.hash !== hashText(row.record ?? '') || told.revokes !== revokes) {
    say('event-mismatch', 'signatures', id, `Audit event ${told.event.id} tells of another record under this id.`)
  }
}
