'use client'

import { Button } from '@payloadcms/ui'

import { useWords } from '../useWords'

export type ReviewDialog = 'sign' | 'requestChanges'

interface ReviewButtonsProps {
  maySign: boolean
  maySendBack: boolean
  /** Sections to read before signing. */
  toRead: number
  read: number
  /** Comments begun and not added. */
  notes: number
  onOpen: (dialog: ReviewDialog) => void
}

/** At the foot of the screen: what a reviewer does with the page, and how far they have come. */
export function ReviewButtons({ maySign, maySendBack, toRead, read, notes, onOpen }: ReviewButtonsProps) {
  const say = useWords()
  if (!maySign && !maySendBack) return null
  const progress = toRead > 0 ? say('review:progress', { read, all: toRead }) : say('review:nothingToRead')
  return (
    <div className="countersign-review__buttons">
      {maySign && (
        <Button buttonStyle="primary" size="medium" margin={false} onClick={() => onOpen('sign')} type="button">
          {say('review:sign:button')}
        </Button>
      )}
      {maySendBack && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => onOpen('requestChanges')}
          type="button"
        >
          {say('review:sendBack:button')}
        </Button>
      )}
      <span className="countersign-quiet" role="status">
        {[maySign && progress, notes > 0 && say('review:notes', { count: notes })].filter(Boolean).join('. ')}
      </span>
    </div>
  )
}
