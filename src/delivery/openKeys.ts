import { stat } from 'node:fs/promises'

import type { RecordVerifier } from '../domain/records/signing'
import { createVerifier } from '../keys/createVerifier'
import { readPublicKeys } from '../keys/publicKeys'
import type { PublicKeys } from '../keys/signingKey'

export interface DeliveryKeys extends RecordVerifier {
  publicKeys(): PublicKeys
}

/**
 * The public keys in a file. The file is looked at again when a record does not verify, so that a key added while this
 * process runs becomes known without a restart. Throws if it cannot be read at the start.
 */
export async function openKeys(path: string): Promise<DeliveryKeys> {
  const changedAt = async () => (await stat(path)).mtimeMs
  let readAt = await changedAt()
  let publicKeys = await readPublicKeys(path)
  let verifier = createVerifier(publicKeys)

  /** Whether there are other keys than before. A file that cannot be read now leaves the keys as they were. */
  async function readAgain(): Promise<boolean> {
    try {
      const at = await changedAt()
      if (at === readAt) return false
      const read = await readPublicKeys(path)
      verifier = createVerifier(read)
      publicKeys = read
      readAt = at
      return true
    } catch {
      return false
    }
  }

  return {
    publicKeys: () => publicKeys,
    async verify(record, jws) {
      const kid = await verifier.verify(record, jws)
      if (kid !== null || !(await readAgain())) return kid
      return verifier.verify(record, jws)
    },
  }
}
