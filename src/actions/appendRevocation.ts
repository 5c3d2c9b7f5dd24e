import { canonicalise } from '../domain/canonical/canonicalise'
import { hashText } from '../domain/canonical/hash'
import type { Person } from '../domain/people/person'
import { revocationFormat, type RevocationBody, type SignatureBody } from '../domain/records/signature'
import type { Hash } from '../domain/records/snapshot'
import type { Desk, Ports } from './desk'

/** A signature is never edited: its revocation is a record of its own. Returns what the audit event says of it. */
export async function appendRevocation(
  ports: Ports,
  desk: Desk,
  signature: SignatureBody,
  actor: Person,
  reason: string,
  now: string,
): Promise<{ id: string; hash: Hash; revokes: string }> {
  const body: RevocationBody = {
    format: revocationFormat,
    id: ports.newId(),
    revokes: signature.id,
    article: signature.article,
    review: signature.review,
    reason,
    by: { user: actor.user, name: actor.name },
    revokedAt: now,
  }
  const record = canonicalise(body)
  await desk.appendRevocation({ body, record, jws: await ports.signer.sign(record) })
  return { id: body.id, hash: hashText(record), revokes: body.revokes }
}
