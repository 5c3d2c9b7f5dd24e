'use client'

import type { ComparedPart } from '../../domain/content/comparison'
import { sayPart } from '../sayPart'
import { useWords } from '../useWords'

interface PartListProps {
  parts: readonly ComparedPart[]
  mustRead: (anchor: string) => boolean
  read: readonly string[]
}

/** The parts of the page that are on the screen, each with what became of it: leads to it. */
export function PartList({ parts, mustRead, read }: PartListProps) {
  const say = useWords()
  if (parts.length === 0) return null
  return (
    <nav className="countersign-review__list" aria-label={say('review:parts')}>
      <h3>{say('review:parts')}</h3>
      <ol className="countersign-list">
        {parts.map(({ anchor, heading, change }) => (
          <li key={anchor}>
            <a href={`#part-${anchor}`}>{sayPart(say, anchor, heading)}</a>
            <span className="countersign-quiet">
              {change !== 'gone' && mustRead(anchor)
                ? say(read.includes(anchor) ? 'review:isRead' : 'review:toRead')
                : say(`review:change:${change}`)}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
