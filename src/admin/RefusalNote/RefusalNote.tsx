'use client'

import type { Refusal } from '../postAction'
import { ReasonList } from '../ReasonList/ReasonList'
import { useWords } from '../useWords'
import './RefusalNote.css'

/** What the server said to the last attempt. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  const say = useWords()
  if (!refusal) return null
  return (
    <div className="countersign-refusal" role="alert">
      <p>{refusal.reasons.length > 0 ? say('workflow:refused') : (refusal.message ?? say('workflow:noAnswer'))}</p>
      <ReasonList reasons={refusal.reasons} />
    </div>
  )
}
