import { Pill } from '@payloadcms/ui'

import { formatMoment } from '../../admin/formatMoment'
import { CommentList } from '../../admin/ReviewSummary/CommentList'
import type { ShownRound } from '../../cms/reads/historyTab'
import type { Say } from '../../words/words'

/** Each round: how it ended, who signed, and whether each signature verifies now. */
export function RoundList({ say, rounds }: { say: Say; rounds: readonly ShownRound[] }) {
  return (
    <section>
      <h3>{say('history:rounds')}</h3>
      {rounds.length === 0 && <p className="countersign-quiet">{say('history:noRounds')}</p>}
      {rounds.map(({ review, comments, signatures }) => (
        <article key={review.id} className="countersign-history__round">
          <h4>
            {say('history:round', { round: review.round })}{' '}
            <Pill size="small" pillStyle={review.state === 'open' ? 'warning' : 'light-gray'}>
              {review.outcome ? say(`history:outcome:${review.outcome}`) : say('history:open')}
            </Pill>
          </h4>
          <p>
            {say('history:submitted', {
              when: formatMoment(review.submittedAt),
              tier: review.tier,
              signatures: say('eventParts:signatures', { count: review.policy.signatures }),
            })}
          </p>
          {signatures.length === 0 && <p className="countersign-quiet">{say('history:noSignatures')}</p>}
          <ul>
            {signatures.map(({ id, body, revokedAt }) => (
              <li key={id}>
                {body
                  ? say('history:signed', {
                      name: body.signer.printedName,
                      credentials: body.signer.credentials,
                      when: formatMoment(body.signedAt),
                    })
                  : say('history:brokenSignature', { id })}
                {revokedAt && `, ${say('history:revoked', { when: formatMoment(revokedAt) })}`}{' '}
                <Verified say={say} verified={body !== null} />
              </li>
            ))}
          </ul>
          {comments.length > 0 && (
            <>
              <h5>{say('history:comments')}</h5>
              <CommentList comments={comments} />
            </>
          )}
        </article>
      ))}
    </section>
  )
}

/** In words, not only in colour. */
export function Verified({ say, verified }: { say: Say; verified: boolean }) {
  return (
    <span data-verified={verified} title={say(verified ? 'history:verifiedHint' : 'history:brokenHint')}>
      <Pill size="small" pillStyle={verified ? 'success' : 'error'}>
        {say(verified ? 'history:verified' : 'history:broken')}
      </Pill>
    </span>
  )
}
