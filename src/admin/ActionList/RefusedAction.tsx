'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import type { ExplainedAction } from '../explainAnswer'
import { ReasonList } from '../ReasonList/ReasonList'

/** An action that is not possible now: its button, disabled, and why. */
export function RefusedAction({ action }: { action: ExplainedAction }) {
  const id = useId()
  return (
    <div className="workflow-action" data-verb={action.verb} data-allowed="false">
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled
        type="button"
        extraButtonProps={{ 'aria-describedby': id }}
      >
        {action.label}
      </Button>
      <ReasonList reasons={action.reasons} id={id} />
    </div>
  )
}
