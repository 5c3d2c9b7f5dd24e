import { Link } from '@payloadcms/ui'
import type { BeforeListServerProps } from 'payload'

import { activeUser } from '../../cms/access/activeUser'
import { slugs } from '../../cms/slugs'
import { rowsOf } from '../../cms/stores/rows'
import { sayWith } from '../../words/words'
import '../../admin/Signing/Signing.css'

/** What an empty list of reviewers means, and the two steps out of it. */
export async function NoReviewers({ i18n, payload, user }: BeforeListServerProps) {
  const actor = activeUser({ user: user ?? null })
  if (!actor) return null
  const some = await rowsOf(payload).find(slugs.reviewers, {}, { limit: 1, columns: { printedName: true } })
  if (some.length > 0) return null
  const say = sayWith(i18n.t as never)
  const collections = `${payload.config.routes.admin}/collections`
  return (
    <section className="countersign-callout countersign-signing" data-state={false}>
      <h2>{say('people:noReviewers:title')}</h2>
      <p>{say('people:noReviewers:what')}</p>
      {actor.roles.includes('admin') && (
        <ul>
          <li>
            <Link href={`${collections}/users/create`} prefetch={false}>
              {say('people:noReviewers:addPerson')}
            </Link>
          </li>
          <li>
            <Link href={`${collections}/reviewers/create`} prefetch={false}>
              {say('people:noReviewers:addProfile')}
            </Link>
          </li>
        </ul>
      )}
    </section>
  )
}
