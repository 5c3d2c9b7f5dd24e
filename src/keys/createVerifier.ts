import { createPublicKey, type KeyObject } from 'node:crypto'
import { flattenedVerify } from 'jose'

import type { RecordVerifier } from '../domain/records/signing'
import { headerText } from './signingAlgorithm'
import type { PublicKeys } from './signingKey'

/** Ed25519 signatures are 64 bytes: 86 characters of base64url. */
const signaturePattern = /^[A-Za-z0-9_-]{86}$/

/**
 * Verifies detached JWS by the given public keys. Answers `null` to whatever none of them made, garbage included, and
 * never throws for it. Throws at once for a key set that is not one of Ed25519 keys.
 */
export function createVerifier(publicKeys: PublicKeys): RecordVerifier {
  const byHeader = new Map<string, { kid: string; key: KeyObject }>()
  for (const { kid, kty, crv, x } of publicKeys.keys) {
    byHeader.set(headerText(kid), { kid, key: createPublicKey({ key: { kty, crv, x }, format: 'jwk' }) })
  }
  const encoder = new TextEncoder()
  return {
    async verify(record, jws) {
      if (typeof record !== 'string' || typeof jws !== 'string' || !record.isWellFormed()) return null
      const [header, payload, signature, ...more] = jws.split('.')
      const known = byHeader.get(header ?? '')
      if (!known || payload !== '' || signature === undefined || more.length > 0) return null
      // the last character carries 4 spare bits: only the form the signer writes counts, so that no JWS has a twin
      if (
        !signaturePattern.test(signature) ||
        Buffer.from(signature, 'base64url').toString('base64url') !== signature
      ) {
        return null
      }
      try {
        await flattenedVerify({ protected: header, payload: encoder.encode(record), signature }, known.key)
        return known.kid
      } catch {
        return null
      }
    },
  }
}
