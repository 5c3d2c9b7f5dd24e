'use client'

import { roles } from '../../domain/people/roles'
import { useWords } from '../useWords'
import './RoleList.css'

/** What each role may do, where roles are given. */
export function RoleList() {
  const say = useWords()
  return (
    <div className="countersign-roles" aria-label={say('people:roles:title')} role="group">
      <dl>
        {roles.map((role) => (
          <div key={role}>
            <dt>{say(`people:roles:${role}`)}</dt>
            <dd>{say(`people:roles:${role}May`)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('people:roles:several')}</p>
    </div>
  )
}
