import { hashJson } from '../canonical/hash'
import type { Hash } from '../records/snapshot'
import type { Projection } from './projection'

/** Two contents are equal if these are. */
export function projectionHash(projection: Projection): Hash {
  return hashJson(projection)
}
