'use client'

import { useWords } from '../useWords'
import { SigningFrame } from './SigningFrame'

/** In place of an answer: it is on its way, or the server cannot be reached. */
export function NotKnown({ asked }: { asked: 'waiting' | 'unreachable' }) {
  const say = useWords()
  return (
    <SigningFrame title={say('people:signing:title')}>
      <p role={asked === 'waiting' ? 'status' : 'alert'}>
        {say(asked === 'waiting' ? 'people:signing:loading' : 'people:signing:unreachable')}
      </p>
    </SigningFrame>
  )
}
