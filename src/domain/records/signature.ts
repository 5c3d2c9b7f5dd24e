/**
 * `countersign.signature/1` and `countersign.revocation/1` (docs/formats.md): what 21 CFR 11.50 asks a signature to
 * carry (printed name, date and time, meaning) bound to its record (11.70) by the content hash, frozen as it was when
 * given. Never edited: a revocation is a record of its own.
 */
import type { Tier } from '../content/article'
import type { Hash } from './snapshot'

export const signatureFormat = 'countersign.signature/1'
export const revocationFormat = 'countersign.revocation/1'

export interface SignedRegistration {
  body: string
  number: string
  country: string
  verifiedAt: string
}

export interface Signer {
  user: string
  reviewer: string
  printedName: string
  credentials: string
  registrations: SignedRegistration[]
  /** Had a specialty of the page's condition when signing. */
  specialist: boolean
  /** What identifies the human, for separation of duties (src/domain/people/personKeys.ts). */
  personKeys: string[]
}

export interface SignatureBody {
  format: typeof signatureFormat
  id: string
  article: string
  review: string
  contentHash: Hash
  meaning: 'medicalReview'
  /** Shown word for word before signing. */
  statement: { version: number; text: string }
  signer: Signer
  /** Server time, UTC, milliseconds. */
  signedAt: string
  /** When the password was asked again; at most 5 minutes before `signedAt`. */
  authentication: { method: 'password'; at: string }
  sectionsOpened: string[]
  tier: Tier
  /** The reviewer's own earlier date for the next review, `YYYY-MM-DD`, if they set one. */
  nextReviewBy: string | null
}

export interface RevocationBody {
  format: typeof revocationFormat
  id: string
  revokes: string
  article: string
  review: string
  reason: string
  by: { user: string; name: string }
  revokedAt: string
}

/** A body as stored: canonical text and the server's detached JWS over its bytes. */
export interface SignedRecord<Body> {
  body: Body
  record: string
  jws: string
}
