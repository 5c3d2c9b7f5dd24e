'use client'

import { useWords } from '../useWords'
import { SigningFrame } from './SigningFrame'

/** In place of an answer: it is on its way, or the server cannot be reached. */
export function NotKnown({ answer }: { answer: 'unreachable' | null }) {
  const say = useWords()
  return (
    <SigningFrame title={say('people:signing:title')}>
      <p role={answer === null ? 'status' : 'alert'}>
        {say(answer === null ? 'people:signing:loading' : 'people:signing:unreachable')}
      </p>
    </SigningFrame>
  )
}
