'use client'

import { useState } from 'react'

import { Field } from '../Field/Field'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'
import type { ActionFormProps } from './ActionForm'

export function SubmitForm(props: ActionFormProps) {
  const [reviewBy, setReviewBy] = useState('')
  const submit = () => props.onSubmit({ reviewBy: reviewBy || null })
  return (
    <FormFrame {...props} consequence={strings.consequences.submitForReview} onSubmit={submit}>
      <Field label={strings.forms.reviewBy} kind="date" optional value={reviewBy} onChange={setReviewBy} />
      {props.refusal}
    </FormFrame>
  )
}
