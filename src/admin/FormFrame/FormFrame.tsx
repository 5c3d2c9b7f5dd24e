'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, type ReactNode } from 'react'

import { strings } from '../strings'

interface FormFrameProps {
  /** What the button that does it says. */
  label: string
  consequence: string
  busy: boolean
  onSubmit: () => void
  onCancel: () => void
  children?: ReactNode
}

/** What an action asks for, and the two ways out. A group, not a form: it stands inside the article's form. */
export function FormFrame({ label, consequence, busy, onSubmit, onCancel, children }: FormFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  // the button that led here is gone, and the focus with it
  useEffect(() => frame.current?.focus(), [])
  return (
    <div className="workflow-form" role="group" aria-label={label} ref={frame} tabIndex={-1}>
      <p>{consequence}</p>
      {children}
      <div className="workflow-form__buttons">
        <Button buttonStyle="primary" size="medium" margin={false} disabled={busy} onClick={onSubmit} type="button">
          {busy ? strings.actions.working : label}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={onCancel} type="button">
          {strings.actions.cancel}
        </Button>
      </div>
    </div>
  )
}
