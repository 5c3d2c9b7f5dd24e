'use client'

import { useState } from 'react'

import type { Refusal } from '../postAction'
import { SignInAgain } from '../SignInAgain/SignInAgain'
import { ReasonList } from '../ReasonList/ReasonList'
import { useWords } from '../useWords'
import './RefusalNote.css'

/** What the server said to the last attempt. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  const say = useWords()
  if (!refusal) return null
  if (refusal.signedOut) return <SessionEnded />
  return (
    <div className="countersign-refusal" role="alert">
      <p>{refusal.reasons.length > 0 ? say('workflow:refused') : (refusal.message ?? say('workflow:noAnswer'))}</p>
      <ReasonList reasons={refusal.reasons} />
    </div>
  )
}

function SessionEnded() {
  const say = useWords()
  const [again, setAgain] = useState(false)
  if (again) return <p role="status">{say('signInAgain:again')}</p>
  return (
    <div className="countersign-refusal">
      <p role="alert">{say('signInAgain:ended')}</p>
      <SignInAgain label={say('signInAgain:button')} onDone={() => setAgain(true)} />
    </div>
  )
}
