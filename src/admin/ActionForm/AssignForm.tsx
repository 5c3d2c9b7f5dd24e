'use client'

import { useState } from 'react'

import { Field } from '../Field/Field'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'
import type { ActionFormProps } from './ActionForm'

const words = strings.forms

export function AssignForm(props: ActionFormProps) {
  const [user, setUser] = useState('')
  const { candidates } = props.answer
  return (
    <FormFrame {...props} consequence={strings.consequences.assign} onSubmit={() => user && props.onSubmit({ user })}>
      {candidates.length === 0 ? (
        <p>{words.noCandidates}</p>
      ) : (
        <Field label={words.reviewer} kind="choice" value={user} onChange={setUser}>
          <option value="">{words.chooseReviewer}</option>
          {candidates.map((one) => (
            <option key={one.user} value={one.user}>
              {one.specialist ? words.specialist(one.name) : one.name}
            </option>
          ))}
        </Field>
      )}
      {props.refusal}
    </FormFrame>
  )
}
