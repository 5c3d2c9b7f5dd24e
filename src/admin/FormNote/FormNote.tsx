'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'

import type { ReactNode } from 'react'

import { isOpenComment } from '../../domain/workflow/facts'
import { formatMoment } from '../formatMoment'
import type { ExplainAnswer } from '../explainAnswer'
import { KeptWordsNote } from '../SaveState/KeptWordsNote'
import { useExplain } from '../useExplain'
import { useWords } from '../useWords'
import './FormNote.css'

/** First in the form: why nothing can be typed, who has the page and how it comes back; that nothing is stored
 * yet; or what was typed earlier and is not stored. */
export function FormNote() {
  const say = useWords()
  const { id } = useDocumentInfo()
  if (id === undefined)
    return (
      <Note kind="new" title={say('article:note:newTitle')}>
        {say('article:note:new')}
      </Note>
    )
  return (
    <>
      <KeptWordsNote article={String(id)} />
      <StateNote />
    </>
  )
}

function StateNote() {
  const say = useWords()
  const { answer } = useExplain()
  const { state } = answer?.workflow ?? {}
  if (answer && state === 'inReview') return <InReview answer={answer} />
  if (answer && state === 'changesRequested') return <SentBack answer={answer} />
  if (answer && answer.workflow.live === 'withdrawn' && state !== 'archived') return <Withdrawn answer={answer} />
  if (state === 'archived' || state === 'approved' || state === 'published')
    return (
      <Note kind={state} title={say(`article:note:${state}Title`)}>
        {say(`article:note:${state}`)}
      </Note>
    )
  return null
}

function InReview({ answer }: { answer: ExplainAnswer }) {
  const say = useWords()
  const { config } = useConfig()
  const { turn, review, actions } = answer
  const mayTakeBack = actions.some(({ verb, allowed }) => verb === 'takeBack' && allowed)
  return (
    <Note kind="inReview" title={say('article:note:inReviewTitle')}>
      {[
        review && say('article:note:since', { when: formatMoment(review.submittedAt) }),
        turn.names.length > 0
          ? say('article:note:waitsForThem', { names: turn.names.join(', ') })
          : say('article:note:waitsForAnybody'),
        say(mayTakeBack ? 'article:note:takeBack' : 'article:note:takeBackByEditor'),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      <Link href={`${config.routes.admin}/collections/articles/${answer.article}/review`} prefetch={false}>
        {say('article:note:seeReview')}
      </Link>
    </Note>
  )
}

function SentBack({ answer }: { answer: ExplainAnswer }) {
  const say = useWords()
  const open = (answer.review?.comments ?? []).filter(isOpenComment).length
  return (
    <Note kind="changesRequested" title={say('article:note:changesRequestedTitle')}>
      {open > 0 ? say('article:note:asked', { count: open }) : say('article:note:nothingAsked')}{' '}
      {say('article:note:submitAgain')}
    </Note>
  )
}

function Withdrawn({ answer }: { answer: ExplainAnswer }) {
  const say = useWords()
  const { config } = useConfig()
  return (
    <Note kind="withdrawn" title={say('article:note:withdrawnTitle')}>
      {say('article:note:withdrawn')}{' '}
      <Link href={`${config.routes.admin}/collections/articles/${answer.article}/history`} prefetch={false}>
        {say('article:note:seeHistory')}
      </Link>
    </Note>
  )
}

function Note({ kind, title, children }: { kind: string; title: string; children: ReactNode }) {
  return (
    <div className="countersign-callout countersign-form-note" data-kind={kind} role="note">
      <strong>{title}</strong>
      <p>{children}</p>
    </div>
  )
}
