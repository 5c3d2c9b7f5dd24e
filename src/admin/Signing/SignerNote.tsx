'use client'

import type { ReactNode } from 'react'

import type { SignerState } from '../../domain/policy/whoCanSign'
import { useWords } from '../useWords'
import { saySpecialties } from './saySpecialties'
import { SigningFrame } from './SigningFrame'

/** Whether one person could sign today: in one line, then as what, or every reason why not. */
export function SignerNote({ person, children }: { person: SignerState; children: ReactNode }) {
  const say = useWords()
  return (
    <SigningFrame title={say(person.can ? 'people:signing:yes' : 'people:signing:no')} state={person.can}>
      {person.can && <p>{saySpecialties(say, person)}</p>}
      {person.sameAs !== null && <p>{say('people:signing:same', { name: person.sameAs })}</p>}
      {person.reasons.length > 0 && (
        <ul>
          {person.reasons.map(({ code, message }) => (
            <li key={code} data-code={code}>
              {message}
            </li>
          ))}
        </ul>
      )}
      {children}
      <p className="countersign-quiet">{say('people:signing:afterSave')}</p>
    </SigningFrame>
  )
}
