import type { ShownReview } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { strings } from '../strings'

export function CommentList({ comments }: Pick<ShownReview, 'comments'>) {
  return (
    <ul className="workflow-list workflow-comments">
      {comments.map(({ id, section, body, by, at }) => (
        <li key={id}>
          <span className="workflow-quiet">
            {by.name}, {formatMoment(at)}, {section ?? strings.review.wholePage}
          </span>
          <p>{body}</p>
        </li>
      ))}
    </ul>
  )
}
