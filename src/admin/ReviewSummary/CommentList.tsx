'use client'

import type { ShownReview } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { useWords } from '../useWords'
import './ReviewSummary.css'

export function CommentList({ comments }: Pick<ShownReview, 'comments'>) {
  const say = useWords()
  return (
    <ul className="countersign-list countersign-comments">
      {comments.map(({ id, section, body, by, at }) => (
        <li key={id}>
          <span className="countersign-quiet">
            {by.name}, {formatMoment(at)}, {section ?? say('workflow:review:wholePage')}
          </span>
          <p>{body}</p>
        </li>
      ))}
    </ul>
  )
}
