import { generateKeyPairSync } from 'node:crypto'

import type { RecordSigner } from '../../src/domain/records/signing'
import { createSigner } from '../../src/keys/createSigner'

let made: Promise<RecordSigner> | undefined

/** The key of an installation that is not this one: whoever has a Countersign of their own can sign any record with it. */
export function foreignKey(): Promise<RecordSigner> {
  return (made ??= createSigner(generateKeyPairSync('ed25519').privateKey))
}
