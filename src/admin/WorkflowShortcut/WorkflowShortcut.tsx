'use client'

import { Button } from '@payloadcms/ui'

import { strings } from '../strings'

/** On a screen where the panel is not beside the form: leads back to it. */
export function WorkflowShortcut() {
  const show = () => {
    const panel = document.getElementById('workflow-panel')
    panel?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    panel?.focus({ preventScroll: true })
  }
  return (
    <Button
      buttonStyle="secondary"
      className="workflow-shortcut"
      size="medium"
      margin={false}
      onClick={show}
      type="button"
    >
      {strings.shortcut.label}
    </Button>
  )
}
