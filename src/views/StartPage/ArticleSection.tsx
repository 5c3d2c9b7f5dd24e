import { Link } from '@payloadcms/ui'

import type { ArticleFilter } from '../../cms/reads/articleFilters'
import type { Section, WaitingArticle } from '../../cms/reads/startPage'
import { formatMoment } from '../../admin/formatMoment'
import type { Say } from '../../words/words'
import { filterAddress } from '../SavedFilters/filterAddress'
import { SectionFrame } from './SectionFrame'

type SectionName = 'assigned' | 'open' | 'sentBack' | 'drafts' | 'inReview' | 'approved' | 'lapsing'

interface Props {
  say: Say
  now: string
  admin: string
  name: SectionName
  section: Section
  /** Where the row leads, behind the article's own address. */
  tab?: string
  /** Filter of the list that shows all of it. */
  all?: ArticleFilter
  soon?: string[]
}

/** One list of articles that wait, or the sentence that says when there will be some. */
export function ArticleSection({ say, now, admin, name, section, tab = '', all = 'waiting', soon = [] }: Props) {
  const empty = section.rows.length === 0
  return (
    <SectionFrame
      title={say(`start:sections:${name}`)}
      empty={empty ? say(`start:sections:${name}Empty`) : null}
      more={section.more ? { label: say('start:showAll'), href: filterAddress(admin, all) } : null}
    >
      {section.rows.map((row) => (
        <li key={row.article} className="countersign-start__row">
          <Link href={`${admin}/collections/articles/${row.article}${tab}`} prefetch={false}>
            {row.title || say('start:untitled')}
          </Link>
          <span className="countersign-start__about">
            {soon.includes(row.article) && <strong>{say('start:soon')}</strong>}
            <span>{languageName(row.locale)}</span>
            {row.due && <span>{sayDue(say, row, now)}</span>}
          </span>
        </li>
      ))}
    </SectionFrame>
  )
}

function sayDue(say: Say, { due }: WaitingArticle, now: string): string {
  const day = (due ?? '').slice(0, 10)
  return say(day < now.slice(0, 10) ? 'start:overdue' : 'start:due', { day: formatMoment(day) })
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(locale) ?? locale
}
