'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import { useArticleSession } from '../articleSession'
import { formatMoment } from '../formatMoment'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'
import { forgetWords, keptBefore } from './keptWords'
import './KeptWordsNote.css'
import { type Failure, saveArticle } from './saveArticle'
import { textsIn } from './textsIn'
import { WhoElse } from './WhoElse'

/** What this person typed into the article before and no server has: the session ended, or the page was left. */
export function KeptWordsNote({ article }: { article: string }) {
  const say = useWords()
  const api = useApiAddress()
  const { user } = useAuth()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState(false)
  const [asked, setAsked] = useState(false)
  const [thrownAway, setThrownAway] = useState<string[]>([])
  const { data } = useDocumentInfo()
  const session = useArticleSession(article)
  const opening = session?.opening ?? null
  const savedAt = session?.savedAt
  const kept = useMemo(
    // there is an opening only in the browser, after the first drawing
    () => (user && opening !== null ? keptBefore(article, [opening, ...thrownAway], String(user.id), data) : null),
    // each save may have stored them
    // oxlint-disable-next-line react/exhaustive-deps
    [article, data, opening, savedAt, thrownAway, user],
  )

  if (!kept) return null
  const moved = kept.revision === null || kept.revision !== session?.revision
  const store = async (over: boolean) => {
    setBusy(true)
    const outcome = await saveArticle(
      `${api}/articles/${encodeURIComponent(article)}`,
      kept.data,
      // no article was ever at 0: words on a revision that is not known are stored over nothing unasked
      over ? null : (kept.revision ?? 0),
    )
    setBusy(false)
    if (!outcome.saved) return setFailure(outcome.failure)
    forgetWords(article, kept.opening)
    window.location.reload()
  }
  const throwAway = () => {
    if (!asked) return setAsked(true)
    forgetWords(article, kept.opening)
    setThrownAway([...thrownAway, kept.opening])
    setAsked(false)
  }
  const copy = async () => {
    await navigator.clipboard.writeText((kept.typed.length > 0 ? kept.typed : textsIn(kept.data)).join('\n\n'))
    setCopied(true)
  }
  const button = (label: string, onClick: () => void) => (
    <Button buttonStyle="secondary" size="small" margin={false} type="button" disabled={busy} onClick={onClick}>
      {label}
    </Button>
  )
  const stale = failure?.why === 'stale'
  return (
    <section className="countersign-callout countersign-kept" aria-label={say('form:kept:title')}>
      <strong>{say('form:kept:title')}</strong>
      <p>{say('form:kept:what', { when: formatMoment(new Date(kept.at).toISOString()) })}</p>
      {moved && (
        <p>
          {kept.revision !== null && session?.revision
            ? say('form:kept:moved', { before: kept.revision, now: session.revision })
            : say('form:kept:movedUnknown')}{' '}
          <WhoElse since={kept.at} />
        </p>
      )}
      {kept.typed.length > 0 && (
        <details open={moved}>
          <summary>{say('form:kept:words')}</summary>
          {kept.typed.map((text, index) => (
            <p key={`${index} ${text}`}>{text}</p>
          ))}
        </details>
      )}
      {failure && (
        <p role="alert">
          {failure.why === 'refused'
            ? say('form:notSaved:refused', { message: failure.message })
            : say(`form:kept:${failure.why}`)}
        </p>
      )}
      <div className="countersign-kept__buttons">
        {button(say(stale ? 'form:kept:over' : 'form:kept:store'), () => void store(stale))}
        {button(say('form:notSaved:copy'), () => void copy())}
        {button(say(asked ? 'form:kept:throwAwayNow' : 'form:kept:throwAway'), throwAway)}
      </div>
      <p role="status">{copied ? say('form:notSaved:copied') : ''}</p>
    </section>
  )
}
