import { Link } from '@payloadcms/ui'
import type { BeforeListServerProps } from 'payload'

import { currentInstant } from '../../cms/reads/currentInstant'
import { articleFilters, type ArticleFilter } from '../../cms/reads/articleFilters'
import { sayWith } from '../../words/words'
import { filterAddress } from './filterAddress'
import './SavedFilters.css'

/** The questions people ask the list of articles most, as links; the current one is marked, and says what it holds. */
export function SavedFilters({ i18n, payload, user, searchParams }: BeforeListServerProps) {
  if (!user) return null
  const say = sayWith(i18n.t as never)
  const now = currentInstant()
  const current = currentFilter(searchParams)
  return (
    <nav className="countersign-filters" aria-label={say('start:filters:label')}>
      <ul className="countersign-filters__list">
        {articleFilters.map((filter) => (
          <li key={filter}>
            <Link
              href={filterAddress(payload.config.routes.admin, filter, { user: String(user.id), now, payload })}
              aria-current={filter === current ? 'page' : undefined}
              prefetch={false}
            >
              {say(`start:filters:${filter}`)}
            </Link>
          </li>
        ))}
      </ul>
      {current && <p className="countersign-quiet">{say(`start:filters:${current}Hint`)}</p>}
    </nav>
  )
}

/** A filter of somebody's own making is none of these. */
function currentFilter(query: BeforeListServerProps['searchParams']): ArticleFilter | null {
  const named = articleFilters.find((one) => one === query?.filter)
  if (named) return named
  return query?.where || query?.search ? null : 'all'
}
