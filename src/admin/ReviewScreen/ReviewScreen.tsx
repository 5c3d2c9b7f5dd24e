'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useRef, useState } from 'react'

import { ArticleBar } from '../ArticleBar/ArticleBar'
import { useWords } from '../useWords'
import { OpenComments } from './OpenComments'
import { PartList } from './PartList'
import { ReviewButtons, type ReviewDialog } from './ReviewButtons'
import { ReviewPart } from './ReviewPart'
import type { ReviewTabData } from './reviewTabData'
import { SendBackDialog } from './SendBackDialog'
import { SignDialog } from './SignDialog'
import { Standing } from './Standing'
import { useNotes, useRead } from './useNotes'
import './ReviewScreen.css'

type Verb = ReviewDialog | 'comment'

/** The review tab: who may sign, what changed, the page itself, and the two things a reviewer does with it. */
export function ReviewScreen({ data }: { data: ReviewTabData }) {
  const say = useWords()
  const router = useRouter()
  const asked = useSearchParams().get('do')
  const { answer, parts, base } = data
  const { review, workflow } = answer
  const may = (verb: Verb) => answer.actions.some((action) => action.verb === verb && action.allowed)
  const wanted = (['sign', 'requestChanges'] as const).find((verb) => verb === asked && may(verb)) ?? null
  const [open, setOpen] = useState<ReviewDialog | null>(wanted)
  // the bar asks by the address, also while this screen stands
  const [followed, setFollowed] = useState(wanted)
  if (wanted !== followed) {
    setFollowed(wanted)
    if (wanted) setOpen(wanted)
  }
  const [whole, setWhole] = useState(base.kind === 'none')
  const [read, setRead] = useRead(answer.contentHash)
  const [notes, setNote] = useNotes(answer.contentHash)
  const screen = useRef<HTMLDivElement>(null)
  const close = (done: boolean) => {
    setOpen(null)
    if (asked) router.replace('?')
    // the buttons that led here go with what they led to
    if (done) screen.current?.focus()
  }

  const isOpen = review?.state === 'open' && parts.length > 0
  const mustRead = (anchor: string) => may('sign') && answer.sectionsToOpen.some((one) => one.anchor === anchor)
  // what has to be read is there to be ticked off, also where nothing in it changed
  const shown = parts.filter(({ anchor, change }) =>
    whole ? change !== 'gone' : change !== 'same' || mustRead(anchor),
  )
  // on the whole page, and on what is not on the screen as things stand
  const elsewhere = (review?.comments ?? []).filter(({ section }) => !shown.some(({ anchor }) => anchor === section))
  const toRead = answer.sectionsToOpen
  const readCount = toRead.filter(({ anchor }) => read.includes(anchor)).length
  const noteCount = Object.values(notes).filter((one) => one.trim() !== '').length
  const htmlOf = (anchor: string) => answer.sections.find((one) => one.anchor === anchor)?.html ?? null

  return (
    <>
      <ArticleBar answer={answer} tab="review:tab" />
      <div className="countersign-column countersign-review" ref={screen} tabIndex={-1}>
        <h2>{say('review:title')}</h2>
        {!isOpen && <p>{`${say('review:closed')} ${say(`review:closedBecause:${workflow.state}`)}`}</p>}
        {!isOpen && review && review.comments.length > 0 && (
          <>
            <h3>{say('review:lastRound', { round: review.round })}</h3>
            <OpenComments answer={answer} comments={review.comments} />
          </>
        )}
        {isOpen && (
          <div className="countersign-review__columns">
            <section className="countersign-review__standing" aria-label={say('review:standing')}>
              <Standing answer={answer} />
              <OpenComments answer={answer} comments={elsewhere} />
              <PartList parts={shown} mustRead={mustRead} read={read} />
            </section>
            <div className="countersign-review__parts">
              <div className="countersign-review__switch" role="group" aria-label={say('review:show')}>
                {[false, true].map((one) => (
                  <button key={String(one)} type="button" aria-pressed={whole === one} onClick={() => setWhole(one)}>
                    {say(one ? 'review:whole' : 'review:changes')}
                  </button>
                ))}
                <span className="countersign-quiet">{say(`review:base:${base.kind}`, { ...base })}</span>
              </div>
              {shown.length === 0 && <p>{say('review:nothingChanged')}</p>}
              {shown.map((part) => (
                <ReviewPart
                  key={part.anchor}
                  part={part}
                  answer={answer}
                  comments={review.comments.filter(({ section }) => section === part.anchor)}
                  html={htmlOf(part.anchor)}
                  whole={whole || part.lines.every(({ kind }) => kind === 'same')}
                  mustRead={part.change !== 'gone' && mustRead(part.anchor)}
                  read={read.includes(part.anchor)}
                  onRead={(is) => setRead(part.anchor, is)}
                  note={notes[part.anchor] ?? ''}
                  onNote={may('comment') ? (note) => setNote(part.anchor, note) : null}
                />
              ))}
              <ReviewButtons
                maySign={may('sign')}
                maySendBack={may('requestChanges')}
                toRead={toRead.length}
                read={readCount}
                notes={noteCount}
                onOpen={setOpen}
              />
            </div>
          </div>
        )}
        {open === 'sign' && <SignDialog data={data} read={read} begun={noteCount} onClose={close} />}
        {open === 'requestChanges' && <SendBackDialog data={data} notes={notes} onNote={setNote} onClose={close} />}
      </div>
    </>
  )
}
