'use client'

import { useState } from 'react'

import { Field } from '../Field/Field'
import { useWords } from '../useWords'
import type { ActionDialogProps } from './ActionDialog'
import { ActionFrame } from './ActionFrame'

export function AssignDialog(props: ActionDialogProps) {
  const say = useWords()
  const [user, setUser] = useState('')
  const { candidates } = props.answer
  return (
    <ActionFrame {...props} verb="assign" input={{ user }} ready={user !== ''}>
      {candidates.length === 0 ? (
        <p>{say('workflow:fields:noCandidates')}</p>
      ) : (
        <Field label={say('workflow:fields:reviewer')} kind="choice" value={user} onChange={setUser}>
          <option value="">{say('workflow:fields:chooseReviewer')}</option>
          {candidates.map(({ user: candidate, name, specialist }) => (
            <option key={candidate} value={candidate}>
              {specialist ? say('workflow:fields:specialist', { name }) : name}
            </option>
          ))}
        </Field>
      )}
    </ActionFrame>
  )
}
