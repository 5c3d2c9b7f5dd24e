import { Link } from '@payloadcms/ui'

import type { ArticleFilter } from '../../cms/reads/articleFilters'
import type { Section } from '../../cms/reads/startPage'
import type { LastStep, WaitingArticle } from '../../cms/reads/waitingArticle'
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
            {row.tier !== null && <span>{say('start:tier', { tier: row.tier })}</span>}
            <span>{languageName(row.locale)}</span>
            {row.last && <span>{sayLast(say, row.last)}</span>}
            {row.signatures && <span>{say('start:signatures', row.signatures)}</span>}
            {row.due && <span>{sayDue(say, row, { now, ends: name === 'lapsing' })}</span>}
          </span>
        </li>
      ))}
    </SectionFrame>
  )
}

function sayLast(say: Say, { what, at, by }: LastStep): string {
  const day = formatMoment(at.slice(0, 10))
  return by === null ? say(`start:last:${what}`, { day }) : say(`start:lastBy:${what}`, { day, name: by })
}

function sayDue(say: Say, { due }: WaitingArticle, { now, ends }: { now: string; ends: boolean }): string {
  const day = (due ?? '').slice(0, 10)
  const key = day < now.slice(0, 10) ? 'start:overdue' : ends ? 'start:due' : 'start:wantedBy'
  return say(key, { day: formatMoment(day) })
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(locale) ?? locale
}
