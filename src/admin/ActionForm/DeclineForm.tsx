'use client'

import { useState } from 'react'

import { declineReasons } from '../../domain/workflow/facts'
import { Field } from '../Field/Field'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'
import type { ActionFormProps } from './ActionForm'

const words = strings.forms

export function DeclineForm(props: ActionFormProps) {
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState('')
  const submit = () => props.onSubmit({ why, reason })
  return (
    <FormFrame {...props} consequence={strings.consequences.decline} onSubmit={submit}>
      <Field label={words.why} kind="choice" value={why} onChange={setWhy}>
        <option value="">{words.choose}</option>
        {declineReasons.map((one) => (
          <option key={one} value={one}>
            {strings.declineWhys[one]}
          </option>
        ))}
      </Field>
      <Field label={words.reason} hint={words.reasonHint} kind="lines" value={reason} onChange={setReason} />
      {props.refusal}
    </FormFrame>
  )
}
