'use client'

import { useId, type KeyboardEvent, type ReactNode } from 'react'

import { strings } from '../strings'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  optional?: boolean
  kind?: 'text' | 'password' | 'date' | 'lines' | 'choice'
  /** `<option>`s of a choice. */
  children?: ReactNode
  onEnter?: () => void
}

/** One labelled input of the panel. It is none of the form's fields: nothing typed here is saved with the article. */
export function Field({
  label,
  value,
  onChange,
  hint,
  optional = false,
  kind = 'text',
  children,
  onEnter,
}: FieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    className: 'workflow-field__input',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  // the panel stands inside the article's form, which Enter would submit
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <div className="workflow-field">
      <label htmlFor={id}>
        {label} {optional && <span className="workflow-quiet">{strings.forms.optional}</span>}
      </label>
      {kind === 'lines' && <textarea {...shared} rows={3} />}
      {kind === 'choice' && <select {...shared}>{children}</select>}
      {kind !== 'lines' && kind !== 'choice' && (
        <input
          {...shared}
          type={kind}
          autoComplete={kind === 'password' ? 'current-password' : 'off'}
          onKeyDown={onKeyDown}
        />
      )}
      {hint && (
        <p className="workflow-quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
