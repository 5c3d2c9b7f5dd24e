'use client'

import type { ReactNode } from 'react'

import type { TransitionName } from '../../domain/workflow/transitions'
import type { ExplainAnswer } from '../explainAnswer'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'
import { WithdrawForm } from '../WithdrawForm/WithdrawForm'
import { AssignForm } from './AssignForm'
import { DeclineForm } from './DeclineForm'
import { RevokeForm } from './RevokeForm'
import { SubmitForm } from './SubmitForm'

export interface ActionFormProps {
  verb: TransitionName
  label: string
  answer: ExplainAnswer
  busy: boolean
  /** What the server said to the last attempt. */
  refusal: ReactNode
  onSubmit: (input: Record<string, unknown>) => void
  onCancel: () => void
}

/** What each action asks for before it is done. */
export function ActionForm(props: ActionFormProps) {
  switch (props.verb) {
    case 'submitForReview':
      return <SubmitForm {...props} />
    case 'assign':
      return <AssignForm {...props} />
    case 'decline':
      return <DeclineForm {...props} />
    case 'revokeSignature':
      return <RevokeForm {...props} />
    case 'withdraw':
      return <WithdrawForm {...props} />
    // on the review tab, where the page is read (src/admin/ReviewScreen)
    case 'sign':
    case 'requestChanges':
      return null
    case 'takeBack':
    case 'reopenReview':
    case 'publish':
    case 'archive':
    case 'reopen':
      return (
        <FormFrame {...props} consequence={strings.consequences[props.verb]} onSubmit={() => props.onSubmit({})}>
          {props.refusal}
        </FormFrame>
      )
  }
}
