'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import type { ExplainedAction } from '../explainAnswer'
import { ReasonList } from '../ReasonList/ReasonList'
import { strings } from '../strings'

/** An action that is not possible now: its button, disabled, and why. */
export function RefusedAction({ action }: { action: ExplainedAction }) {
  const id = useId()
  // each is said once, where the content checks stand
  const checks = action.reasons.filter(({ code }) => code === 'content-check').length
  const others = action.reasons.filter(({ code }) => code !== 'content-check')
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
      <div id={id}>
        {checks > 0 && <p data-code="content-check">{strings.actions.checksFail(checks)}</p>}
        <ReasonList reasons={others} />
      </div>
    </div>
  )
}
