'use client'

import { ReasonList } from '../ReasonList/ReasonList'
import { useWords } from '../useWords'
import type { Refusal } from './useReviewAction'

export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  const say = useWords()
  if (!refusal) return null
  return (
    <div className="countersign-review__refusal" role="alert">
      <p>{refusal.reasons.length > 0 ? say('review:refused') : refusal.message}</p>
      <ReasonList reasons={refusal.reasons} />
    </div>
  )
}
