'use client'

import { Link } from '@payloadcms/ui'

import type { SignerState } from '../../domain/policy/whoCanSign'
import type { Say } from '../../words/words'
import { useWords } from '../useWords'
import { saySpecialties } from './saySpecialties'

/** Active medical reviewers: who could sign and in what they are specialists, and who could not and why. */
export function PeopleWhoSign({ people, admin }: { people: readonly SignerState[]; admin: string }) {
  const say = useWords()
  const able = people.filter(({ can }) => can)
  const others = people.filter(({ can }) => !can)
  return (
    <div className="countersign-signing__people">
      <div data-people="can">
        <h3>{say('people:policy:could')}</h3>
        {able.length === 0 && <p>{say('people:policy:nobody')}</p>}
        <Named people={able} admin={admin} sayMore={(one) => saySpecialties(say, one)} />
      </div>
      <div data-people="cannot">
        <h3>{say('people:policy:couldNot')}</h3>
        {others.length === 0 && <p>{say('people:policy:nobodyElse')}</p>}
        <Named people={others} admin={admin} sayMore={(one) => sayWhyNot(say, one)} />
      </div>
    </div>
  )
}

interface NamedProps {
  people: readonly SignerState[]
  admin: string
  sayMore: (person: SignerState) => string
}

function Named({ people, admin, sayMore }: NamedProps) {
  return (
    <ul>
      {people.map((one) => (
        <li key={one.user}>
          <Link
            href={`${admin}/collections/${one.profile ? `reviewers/${one.profile.id}` : `users/${one.user}`}`}
            prefetch={false}
          >
            {one.name}
          </Link>
          : {sayMore(one)}
        </li>
      ))}
    </ul>
  )
}

function sayWhyNot(say: Say, { sameAs, reasons }: SignerState): string {
  return sameAs !== null && reasons.length === 0
    ? say('people:signing:same', { name: sameAs })
    : reasons.map(({ message }) => message).join(' ')
}
