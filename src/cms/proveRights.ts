import type { Payload } from 'payload'

import { openAppendOnly } from '../database/openAppendOnly'
import { DomainError } from '../domain/errors'
import { guardedCollections } from './slugs'

/**
 * Asks, before the first request, whether the studio comes into MongoDB with no more rights than it needs: nothing but a
 * missing right keeps append-only rows as they are there (docs/operations.md, "Users and their rights").
 *
 * @param production a server without users is a developer's: told, and not refused.
 * @throws DomainError `rights-too-wide` that names the collections.
 */
export async function proveRights(payload: Payload, { production }: { production: boolean }): Promise<void> {
  const open = await openAppendOnly(payload, guardedCollections.appendOnly)
  if (open.length === 0) return
  const what = `The studio's MongoDB user may change or delete rows of ${open.join(', ')}, which are append-only`
  if (!production) {
    payload.logger.warn(`${what}. In production this refuses the start.`)
    return
  }
  throw new DomainError(
    'rights-too-wide',
    `The start is refused: ${what[0]?.toLowerCase()}${what.slice(1)}. Run the set-up, and let the studio come in as the user it makes (docs/operations.md, “Users and their rights”).`,
    { open },
  )
}
