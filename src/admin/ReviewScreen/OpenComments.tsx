'use client'

import { useRouter } from 'next/navigation'

import { isOpenComment } from '../../domain/workflow/facts'
import type { ShownComment } from '../explainAnswer'
import { RefusalNote } from '../RefusalNote/RefusalNote'
import { CommentList } from '../ReviewSummary/CommentList'
import { useAction } from '../useAction'
import { useWords } from '../useWords'
import type { ReviewTabData } from './reviewTabData'

interface OpenCommentsProps {
  answer: ReviewTabData['answer']
  comments: readonly ShownComment[]
}

/** Comments on one part of the page; whoever raised one says here that it is settled. */
export function OpenComments({ answer, comments }: OpenCommentsProps) {
  const say = useWords()
  const { busy, refusal, act } = useAction(answer, 'resolveComment', useRouter().refresh)
  if (comments.length === 0) return null
  return (
    <>
      <CommentList comments={comments}>
        {(comment) =>
          comment.settleable && (
            <button
              className="countersign-link"
              type="button"
              disabled={busy}
              onClick={() => void act({ comment: comment.id, resolved: isOpenComment(comment) })}
            >
              {say(isOpenComment(comment) ? 'review:settle' : 'review:openAgain')}
              <span className="countersign-only-heard">: {comment.body}</span>
            </button>
          )
        }
      </CommentList>
      <RefusalNote refusal={refusal} />
    </>
  )
}
