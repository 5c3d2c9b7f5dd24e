import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { sayWith } from '../../words/words'

/** Below the collections of the navigation: screens that are none. */
export function EvidenceLinks({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const say = sayWith(i18n.t as never)
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}/verify`} prefetch={false}>
      <span className="nav__link-label">{say('verify:link')}</span>
    </Link>
  )
}
