import { hashJson } from '../canonical/hash'
import type { Hash } from '../records/snapshot'
import type { OwnContent } from './ownContent'

/** Tells whether a save changed what the article itself says, without loading anything it pulls in. */
export function ownHash(own: OwnContent): Hash {
  return hashJson(own)
}
