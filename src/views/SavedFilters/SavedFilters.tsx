import { Link } from '@payloadcms/ui'
import type { BeforeListServerProps } from 'payload'

import { articleFilters } from '../../cms/reads/articleFilters'
import { namedFilter } from '../../cms/reads/savedFilter'
import { sayWith } from '../../words/words'
import { filterAddress } from './filterAddress'
import './SavedFilters.css'

/** The questions people ask the list of articles most, as links; the current one is marked, and says what it holds. */
export function SavedFilters({ i18n, payload, user, searchParams }: BeforeListServerProps) {
  if (!user) return null
  const say = sayWith(i18n.t as never)
  const current = namedFilter(searchParams?.filter) ?? 'all'
  return (
    <nav className="countersign-filters" aria-label={say('start:filters:label')}>
      <ul className="countersign-filters__list">
        {articleFilters.map((filter) => (
          <li key={filter}>
            <Link
              href={filterAddress(payload.config.routes.admin, filter)}
              aria-current={filter === current ? 'page' : undefined}
              prefetch={false}
            >
              {say(`start:filters:${filter}`)}
            </Link>
          </li>
        ))}
      </ul>
      <p className="countersign-quiet">{say(`start:filters:${current}Hint`)}</p>
    </nav>
  )
}
