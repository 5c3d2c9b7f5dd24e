'use client'

import type { ExplainAnswer, ShownReview } from '../explainAnswer'
import { formatMoment } from '../formatMoment'
import { ShowField } from '../ShowField/ShowField'
import { shortHash } from '../shortHash'
import { useWords } from '../useWords'
import { CommentList } from './CommentList'
import { SignatureList } from './SignatureList'

interface ReviewSummaryProps {
  review: ShownReview
  contentHash: string | null
  people: ExplainAnswer['candidates']
}

/** The current round, or the last one: over which words, what it asks for, who has signed and what was said. */
export function ReviewSummary({ review, contentHash, people }: ReviewSummaryProps) {
  const say = useWords()
  const title = say('workflow:review:title', { round: review.round })
  const { signatures, specialists } = review.policy
  const assignees = review.assignees.map((user) => people.find((one) => one.user === user)?.name ?? user)
  return (
    <section className="workflow-part" aria-label={title}>
      <h4>{title}</h4>
      {review.state === 'ended' && (
        <p>{say(review.outcome ? `workflow:review:outcomes:${review.outcome}` : 'workflow:review:ended')}</p>
      )}
      <p className="countersign-quiet">
        {[
          say('workflow:review:submitted', { when: formatMoment(review.submittedAt) }),
          review.reviewBy && say('workflow:review:reviewBy', { day: formatMoment(review.reviewBy) }),
          say('workflow:review:policy', { count: signatures }) +
            (specialists > 0 ? say('workflow:review:specialists', { count: specialists }) : ''),
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </p>
      {review.reaffirmation && <p>{say('workflow:review:reaffirmation')}</p>}
      {assignees.length > 0 && <p>{say('workflow:review:assignees', { names: assignees.join(', ') })}</p>}
      {review.declined.map(({ user, name, why, at }) => (
        <p key={`${user} ${at}`}>
          {say('workflow:review:declined', { name, why: say(`workflow:declineWhys:${why}`).toLowerCase() })}
        </p>
      ))}
      <h5>{say('workflow:review:signatures')}</h5>
      <SignatureList signatures={review.signatures} />
      {review.comments.length > 0 && (
        <>
          <h5>{say('workflow:review:comments')}</h5>
          <CommentList comments={review.comments}>
            {({ field }) => field !== null && <ShowField path={field} />}
          </CommentList>
        </>
      )}
      {contentHash && (
        <p className="countersign-quiet">
          {say('workflow:review:contentHash')} <code title={contentHash}>{shortHash(contentHash)}</code>
        </p>
      )}
    </section>
  )
}
