import type { KeyObject } from 'node:crypto'
import { FlattenedSign } from 'jose'

import type { RecordSigner } from '../domain/records/signing'
import { protectedHeader } from './signingAlgorithm'
import { publicJwkOf } from './signingKey'

/** Signs canonical records with an Ed25519 private key. The JWS is `header..signature`; equal records give equal ones. */
export async function createSigner(privateKey: KeyObject): Promise<RecordSigner> {
  const { kid } = await publicJwkOf(privateKey)
  const header = protectedHeader(kid)
  const encoder = new TextEncoder()
  return {
    kid,
    async sign(record) {
      const { protected: head, signature } = await new FlattenedSign(encoder.encode(record))
        .setProtectedHeader(header)
        .sign(privateKey)
      return `${head}..${signature}`
    },
  }
}
