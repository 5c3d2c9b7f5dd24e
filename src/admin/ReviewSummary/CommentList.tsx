'use client'

import type { ReactNode } from 'react'

import { isOpenComment, type ReviewComment } from '../../domain/workflow/facts'
import { formatMoment } from '../formatMoment'
import { sayPart } from '../sayPart'
import { useWords } from '../useWords'
import './ReviewSummary.css'

interface CommentListProps<Comment extends ReviewComment & { heading?: string | null }> {
  comments: readonly Comment[]
  /** What can be done about each. */
  children?: (comment: Comment) => ReactNode
}

/** What was said about the page, by whom and about which section; settled ones say so. */
export function CommentList<Comment extends ReviewComment & { heading?: string | null }>({
  comments,
  children,
}: CommentListProps<Comment>) {
  const say = useWords()
  return (
    <ul className="countersign-list countersign-comments">
      {comments.map((comment) => {
        const { id, section, heading, body, by, at, round, resolved } = comment
        return (
          <li key={id} data-resolved={!isOpenComment(comment)}>
            <span className="countersign-quiet">
              {[
                by.name,
                formatMoment(at),
                say('workflow:review:ofRound', { round }),
                sayPart(say, section, heading),
              ].join(', ')}
            </span>
            <p>{body}</p>
            {resolved && (
              <span className="countersign-quiet">
                {say('workflow:review:settled', { name: resolved.by.name, when: formatMoment(resolved.at) })}
              </span>
            )}
            {children?.(comment)}
          </li>
        )
      })}
    </ul>
  )
}
