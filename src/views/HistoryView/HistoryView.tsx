import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { ArticleBar } from '../../admin/ArticleBar/ArticleBar'
import { formatMoment } from '../../admin/formatMoment'
import { sayActor, sayEvent } from '../../admin/sayEvent'
import { explain } from '../../cms/explain'
import { compareVersions, readHistoryTab } from '../../cms/reads/historyTab'
import { DomainError } from '../../domain/errors'
import { sayWith } from '../../words/words'
import { CannotShow, orWhyNot } from '../CannotShow/CannotShow'
import { Comparison } from './Comparison'
import { EditionList } from './EditionList'
import { RoundList } from './RoundList'
import './HistoryView.css'

/** The history tab of an article: reviews with their signatures, editions, any two versions compared, all events. */
export async function HistoryView({ initPageResult, payload, searchParams }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  if (!req.user || docID === undefined) return null
  const say = sayWith(req.i18n.t as never)
  const article = String(docID)
  const history = await readHistoryTab(payload, article, wholeNumber(searchParams?.before))
  if (!history) return null
  // what cannot be decided from can be looked at all the same: this is where it shows which record it is
  const standing = await orWhyNot(explain(payload, { user: String(req.user.id), article }))
  const from = oneOf(searchParams?.from)
  const to = oneOf(searchParams?.to)
  const parts = from && to ? await orWhyNot(compareVersions(payload, article, { from, to })) : null
  const compared = from && to ? { parts: parts instanceof DomainError ? null : parts, from, to } : null
  const nameOf = (user: string) => history.names.get(user) ?? null

  return (
    <Gutter>
      {standing instanceof DomainError ? (
        <CannotShow say={say} why={standing} />
      ) : (
        <ArticleBar answer={standing} tab="history:tab" />
      )}
      <div className="countersign-column countersign-history">
        <h2>{say('history:title')}</h2>
        <RoundList say={say} rounds={history.rounds} />
        <EditionList say={say} editions={history.editions} />
        {parts instanceof DomainError && <CannotShow say={say} why={parts} />}
        <Comparison say={say} rounds={history.rounds} compared={compared} />
        <section>
          <h3>{say('history:events')}</h3>
          {history.brokenEvents > 0 && (
            <p role="alert">{say('history:brokenEvents', { count: history.brokenEvents })}</p>
          )}
          <ol className="countersign-history__events">
            {history.events.map((event) => (
              <li key={event.id}>
                <time dateTime={event.at}>{formatMoment(event.at)}</time>
                <span>
                  <strong>{sayActor(say, event.actor)}</strong>: {sayEvent(say, event, nameOf)}
                </span>
              </li>
            ))}
          </ol>
          <p className="countersign-history__pages">
            {searchParams?.before && <Link href="?">{say('history:newest')}</Link>}
            {history.older !== null && <Link href={`?before=${history.older}`}>{say('history:older')}</Link>}
          </p>
        </section>
      </div>
    </Gutter>
  )
}

const oneOf = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' && value ? value : null

function wholeNumber(value: string | string[] | undefined): number | null {
  const text = oneOf(value)
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}
