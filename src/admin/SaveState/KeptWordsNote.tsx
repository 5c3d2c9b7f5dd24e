'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import { useArticleSession } from '../articleSession'
import { formatMoment } from '../formatMoment'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'
import { forgetWords, keptBefore } from './keptWords'
import './KeptWordsNote.css'
import { type Failure, saveArticle } from './saveArticle'
import { textsIn } from './textsIn'

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
  const opening = useArticleSession(article)?.opening ?? null
  const kept = useMemo(
    // there is an opening only in the browser, after the first drawing
    () => (user && opening !== null ? keptBefore(article, [opening, ...thrownAway], String(user.id)) : null),
    [article, opening, thrownAway, user],
  )

  if (!kept) return null
  const store = async (over: boolean) => {
    setBusy(true)
    const outcome = await saveArticle(
      `${api}/articles/${encodeURIComponent(article)}`,
      kept.data,
      over ? null : kept.revision,
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
    await navigator.clipboard.writeText(textsIn(kept.data).join('\n\n'))
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
