'use client'

import { useId } from 'react'

import type { ComparedPart, LineLabel } from '../../domain/content/comparison'
import type { ShownComment } from '../explainAnswer'
import { sayPart } from '../sayPart'
import { useWords } from '../useWords'
import { ComparedLines } from './ComparedLines'
import { LabelledLines } from './LabelledLines'
import { NewComment } from './NewComment'
import { OpenComments } from './OpenComments'
import type { ReviewTabData } from './reviewTabData'

interface ReviewPartProps {
  answer: ReviewTabData['answer']
  part: ComparedPart
  /** As readers will see it; `null` for what is signed and is no section. */
  html: string | null
  /** Shows what it says, not what changed in it. */
  whole: boolean
  /** Whether this person has to read it before signing. */
  mustRead: boolean
  read: boolean
  onRead: (read: boolean) => void
  comments: readonly ShownComment[]
  /** A comment begun. */
  note: string
  /** `null` where nothing can be said any more. */
  onNote: ((note: string) => void) | null
}

/** One part of the page: what it says or what changed in it, the tick that it was read, a comment on it. */
export function ReviewPart({ part, answer, comments, ...props }: ReviewPartProps) {
  const { html, whole, mustRead, read, onRead, note, onNote } = props
  const say = useWords()
  const tick = useId()
  const heading = sayPart(say, part.anchor, part.heading)
  return (
    <section className="countersign-review__part" id={`part-${part.anchor}`} data-anchor={part.anchor} tabIndex={-1}>
      <header>
        <h3>{heading}</h3>
        <span className="countersign-quiet" data-change={part.change}>
          {say(`review:change:${part.change}`)}
        </span>
      </header>
      {part.formerHeading && (
        <p className="countersign-quiet">{say('review:formerHeading', { heading: part.formerHeading })}</p>
      )}
      {whole ? <WholePart part={part} html={html} /> : <ComparedLines lines={part.lines} />}
      {mustRead && (
        <p className="countersign-review__tick">
          <input id={tick} type="checkbox" checked={read} onChange={(event) => onRead(event.target.checked)} />
          <label htmlFor={tick}>{say('review:read')}</label>
          <span className="countersign-only-heard">: {heading}</span>
        </p>
      )}
      <OpenComments answer={answer} comments={comments} />
      {onNote && <NewComment answer={answer} section={part.anchor} heading={heading} note={note} onNote={onNote} />}
    </section>
  )
}

/** What is signed beside the text by name, then the text as readers will see it. */
function WholePart({ part, html }: Pick<ReviewPartProps, 'part' | 'html'>) {
  const say = useWords()
  const lines = linesNow(part.lines)
  if (html === null) return <LabelledLines lines={lines} />
  return (
    <>
      <LabelledLines lines={lines.filter(({ label }) => label !== undefined)} />
      {html ? (
        // written by our own renderer (src/domain/content/renderProjection.ts), everything escaped; its bytes are what is
        // signed, so it is shown as it is
        <div className="countersign-review__page" dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <p className="countersign-quiet">{say('review:noWords')}</p>
      )}
    </>
  )
}

/** The lines as they are now. */
function linesNow(lines: ComparedPart['lines']): { text: string; label?: LineLabel | undefined }[] {
  return lines
    .map(({ pieces, label }) => ({
      label,
      text: pieces
        .filter(({ kind }) => kind !== 'deleted')
        .map(({ text }) => text)
        .join(''),
    }))
    .filter(({ text }) => text !== '')
}
