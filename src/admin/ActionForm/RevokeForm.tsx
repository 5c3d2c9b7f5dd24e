'use client'

import { useState } from 'react'

import { Field } from '../Field/Field'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'
import type { ActionFormProps } from './ActionForm'

const words = strings.forms

export function RevokeForm(props: ActionFormProps) {
  const [reason, setReason] = useState('')
  const submit = () => props.onSubmit({ reason })
  return (
    <FormFrame {...props} consequence={strings.consequences.revokeSignature} onSubmit={submit}>
      <Field label={words.reason} hint={words.reasonHint} kind="lines" value={reason} onChange={setReason} />
      {props.refusal}
    </FormFrame>
  )
}
