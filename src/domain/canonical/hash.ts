import { createHash } from 'node:crypto'

import type { Hash } from '../records/snapshot'
import { canonicalise } from './canonicalise'

/** SHA-256 of a text's UTF-8 bytes. The only platform import of the pure core (docs/adr/0002). */
export function hashText(text: string): Hash {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

/** SHA-256 of the RFC 8785 bytes of a JSON value. */
export function hashJson(value: unknown): Hash {
  return hashText(canonicalise(value))
}

const hashPattern = /^sha256:[0-9a-f]{64}$/

export function isHash(value: unknown): value is Hash {
  return typeof value === 'string' && hashPattern.test(value)
}
