'use client'

import { useAuth } from '@payloadcms/ui'

import { formatMoment } from '../formatMoment'
import { ReasonList } from '../ReasonList/ReasonList'
import { SignatureList } from '../ReviewSummary/SignatureList'
import { useWords } from '../useWords'
import type { ReviewTabData } from './reviewTabData'

/** Whether this person can sign, and if not, why: before anything is read. Then how far the review has come. */
export function Standing({ answer }: Pick<ReviewTabData, 'answer'>) {
  const say = useWords()
  const { user: me } = useAuth()
  const { review, candidates } = answer
  const sign = answer.actions.find(({ verb }) => verb === 'sign')
  if (!review || review.state !== 'open') return null
  const counted = review.signatures.filter(({ revokedAt }) => revokedAt === null)
  const specialists = counted.filter(({ specialist }) => specialist).length
  const own = counted.find(({ user }) => user === String(me?.id))
  const nameOf = (user: string) => candidates.find((one) => one.user === user)?.name ?? user
  return (
    <>
      {own ? (
        <p className="countersign-review__can">{say('review:youSigned', { when: formatMoment(own.signedAt) })}</p>
      ) : sign?.allowed ? (
        <p className="countersign-review__can">
          {say(answer.sectionsToOpen.length > 0 ? 'review:youCanSign' : 'review:youCanSignAtOnce')}
        </p>
      ) : (
        <div className="countersign-review__cannot">
          <p>
            <strong>{say('review:youCannotSign')}</strong>
          </p>
          <ReasonList reasons={sign?.reasons ?? []} />
          <p>
            {candidates.length > 0
              ? say('review:whoCould', { names: candidates.map(({ name }) => name).join(', ') })
              : say('review:nobodyCould')}
          </p>
        </div>
      )}
      <p>
        {[
          say('review:round', { round: review.round, when: formatMoment(review.submittedAt) }),
          review.reviewBy && say('review:due', { day: formatMoment(review.reviewBy) }),
          review.assignees.length > 0 && say('review:assigned', { names: review.assignees.map(nameOf).join(', ') }),
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </p>
      <p>
        <progress value={counted.length} max={review.policy.signatures} aria-hidden="true" />{' '}
        {say('review:signaturesGiven', { given: counted.length, asked: review.policy.signatures })}
        {specialists < review.policy.specialists && `, ${say('review:specialistMissing')}`}.
      </p>
      {review.signatures.length > 0 && <SignatureList signatures={review.signatures} />}
      {review.reaffirmation && <p>{say('review:reaffirmation')}</p>}
    </>
  )
}
