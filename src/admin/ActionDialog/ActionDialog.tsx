'use client'

import type { TransitionName } from '../../domain/workflow/transitions'
import type { ExplainAnswer } from '../explainAnswer'
import { ActionFrame } from './ActionFrame'
import { AssignDialog } from './AssignDialog'
import { DeclineDialog } from './DeclineDialog'
import { PublishDialog } from './PublishDialog'
import { RevokeDialog } from './RevokeDialog'
import { SubmitDialog } from './SubmitDialog'
import { WithdrawDialog } from './WithdrawDialog'

/** What is done in a dialog; a reviewer's verdicts and remarks are given where the page is read. */
export type DialogVerb = Exclude<TransitionName, 'sign' | 'requestChanges' | 'comment' | 'resolveComment'>

export interface ActionDialogProps {
  answer: ExplainAnswer
  afterwards: (changed: boolean) => void
  onClose: (done: boolean) => void
}

/** What each action does and asks for before it is done. */
export function ActionDialog({ verb, ...props }: ActionDialogProps & { verb: TransitionName }) {
  switch (verb) {
    case 'submitForReview':
      return <SubmitDialog {...props} />
    case 'assign':
      return <AssignDialog {...props} />
    case 'decline':
      return <DeclineDialog {...props} />
    case 'revokeSignature':
      return <RevokeDialog {...props} />
    case 'publish':
      return <PublishDialog {...props} />
    case 'withdraw':
      return <WithdrawDialog {...props} />
    case 'takeBack':
    case 'reopenReview':
    case 'archive':
    case 'reopen':
      return <ActionFrame {...props} verb={verb} input={{}} />
    // on the review tab (src/admin/ReviewScreen)
    case 'sign':
    case 'requestChanges':
    case 'comment':
    case 'resolveComment':
      return null
  }
}
