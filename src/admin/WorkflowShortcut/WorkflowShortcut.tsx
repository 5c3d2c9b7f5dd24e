'use client'

import { Button } from '@payloadcms/ui'

import { strings } from '../strings'

/** Stands where Payload's publish button would: leads to the panel, where publishing is an action among others. */
export function WorkflowShortcut() {
  const show = () => {
    const panel = document.getElementById('workflow-panel')
    panel?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    panel?.focus({ preventScroll: true })
  }
  return (
    <Button buttonStyle="secondary" size="medium" margin={false} onClick={show} type="button">
      {strings.shortcut.label}
    </Button>
  )
}
