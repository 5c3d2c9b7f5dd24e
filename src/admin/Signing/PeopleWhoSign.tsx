'use client'

import { Link } from '@payloadcms/ui'

import type { SignerState } from '../../domain/policy/whoCanSign'
import { useWords } from '../useWords'

/** Active medical reviewers: who could sign and in what they are specialists, and who could not and why. */
export function PeopleWhoSign({ people, admin }: { people: readonly SignerState[]; admin: string }) {
  const say = useWords()
  const able = people.filter(({ can }) => can)
  const others = people.filter(({ can }) => !can)
  const link = ({ user, name, profile }: SignerState) => (
    <Link href={`${admin}/collections/${profile ? `reviewers/${profile.id}` : `users/${user}`}`} prefetch={false}>
      {name}
    </Link>
  )
  return (
    <div className="countersign-signing__people">
      <div data-people="can">
        <h3>{say('people:policy:could')}</h3>
        {able.length === 0 && <p>{say('people:policy:nobody')}</p>}
        <ul>
          {able.map((one) => (
            <li key={one.user}>
              {link(one)}:{' '}
              {one.specialties.length > 0
                ? say('people:signing:specialist', { specialties: one.specialties.join(', ') })
                : say('people:signing:noSpecialty')}
            </li>
          ))}
        </ul>
      </div>
      <div data-people="cannot">
        <h3>{say('people:policy:couldNot')}</h3>
        {others.length === 0 && <p>{say('people:policy:nobodyElse')}</p>}
        <ul>
          {others.map((one) => (
            <li key={one.user}>
              {link(one)}:{' '}
              {one.sameAs !== null && one.reasons.length === 0
                ? say('people:signing:same', { name: one.sameAs })
                : one.reasons.map(({ message }) => message).join(' ')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
