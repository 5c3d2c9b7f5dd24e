'use client'

import { useState } from 'react'

import { Field } from '../Field/Field'
import { useWords } from '../useWords'
import type { ActionDialogProps } from './ActionDialog'
import { ActionFrame } from './ActionFrame'

export function SubmitDialog(props: ActionDialogProps) {
  const say = useWords()
  const [reviewBy, setReviewBy] = useState('')
  const { candidates } = props.answer
  return (
    <ActionFrame {...props} verb="submitForReview" input={{ reviewBy: reviewBy || null }}>
      {candidates.length > 0 && (
        <p>{say('workflow:submit:could', { names: candidates.map(({ name }) => name).join(', ') })}</p>
      )}
      <Field label={say('workflow:fields:reviewBy')} kind="date" optional value={reviewBy} onChange={setReviewBy} />
    </ActionFrame>
  )
}
