import { createHmac, timingSafeEqual } from 'node:crypto'

import { canonicalise } from '../domain/canonical/canonicalise'
import { Problem } from './http/problems'
import type { ListFilter } from './stores/editionStore'

/** 128 bits: enough against guessing online, and short. */
const macBytes = 16

export interface Cursors {
  /** Opaque text for "go on after this article id", good for this filter only. */
  write(after: string, filter: ListFilter): string
  /** Throws `Problem` `invalid-cursor` for one made elsewhere, for another filter or by hand. */
  read(cursor: string, filter: ListFilter): string
}

/** @param secret shared by all processes that should accept each other's cursors */
export function createCursors(secret: string): Cursors {
  const key = createHmac('sha256', secret).update('countersign.cursor/1').digest()
  const macOf = (after: string, filter: ListFilter) =>
    createHmac('sha256', key)
      .update(canonicalise({ after, filter: { ...filter } }))
      .digest()
      .subarray(0, macBytes)

  return {
    write: (after, filter) =>
      `${Buffer.from(after, 'utf8').toString('base64url')}.${macOf(after, filter).toString('base64url')}`,
    read(cursor, filter) {
      const [position = '', mac = '', ...more] = cursor.length > 512 ? [] : cursor.split('.')
      const after = Buffer.from(position, 'base64url').toString('utf8')
      const given = Buffer.from(mac, 'base64url')
      if (more.length > 0 || given.length !== macBytes || !timingSafeEqual(given, macOf(after, filter))) {
        throw new Problem(
          'invalid-cursor',
          'This cursor was not made here for this question. Start again without one.',
          {
            extra: { errors: [{ parameter: 'after' }] },
          },
        )
      }
      return after
    },
  }
}
