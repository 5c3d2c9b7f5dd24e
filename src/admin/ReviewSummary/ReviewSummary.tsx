import type { ExplainAnswer, ShownReview } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { shortHash } from '../shortHash'
import { strings } from '../strings'
import { CommentList } from './CommentList'
import { SignatureList } from './SignatureList'

const words = strings.review

interface ReviewSummaryProps {
  review: ShownReview
  contentHash: string | null
  people: ExplainAnswer['candidates']
}

/** The current round, or the last one: over which words, what it asks for, who has signed and what was said. */
export function ReviewSummary({ review, contentHash, people }: ReviewSummaryProps) {
  const assignees = review.assignees.map((user) => people.find((one) => one.user === user)?.name ?? user)
  return (
    <section className="workflow-part" aria-label={words.title(review.round)}>
      <h4>{words.title(review.round)}</h4>
      {review.state === 'ended' && <p>{review.outcome ? strings.outcomes[review.outcome] : words.ended}</p>}
      <p className="workflow-quiet">
        {words.submitted} {formatMoment(review.submittedAt)}
        {review.reviewBy && `. ${words.reviewBy} ${formatMoment(review.reviewBy)}`}.{' '}
        {words.policy(review.policy.signatures, review.policy.specialists)}
      </p>
      {review.reaffirmation && <p>{words.reaffirmation}</p>}
      {assignees.length > 0 && (
        <p>
          {words.assignees} {assignees.join(', ')}.
        </p>
      )}
      {review.declined.map(({ user, name, why, at }) => (
        <p key={`${user} ${at}`}>{words.declined(name, strings.declineWhys[why].toLowerCase())}</p>
      ))}
      <h5>{words.signatures}</h5>
      <SignatureList signatures={review.signatures} />
      {review.comments.length > 0 && (
        <>
          <h5>{words.comments}</h5>
          <CommentList comments={review.comments} />
        </>
      )}
      {contentHash && (
        <p className="workflow-quiet">
          {words.contentHash} <code title={contentHash}>{shortHash(contentHash)}</code>
        </p>
      )}
    </section>
  )
}
