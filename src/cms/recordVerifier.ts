import type { RecordVerifier } from '../domain/records/signing'
import { signingKey } from './signingKey'

/** Whether this installation made a record: by its key, or by one that it had before. */
export const recordVerifier: RecordVerifier = {
  async verify(record, jws) {
    return (await signingKey()).verify(record, jws)
  },
}
