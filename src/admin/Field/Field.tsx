'use client'

import { useId, type KeyboardEvent, type ReactNode } from 'react'

import { useWords } from '../useWords'
import './Field.css'

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

/** One labelled input of a dialog. It is none of the form's fields: nothing typed here is saved with the article. */
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
  const say = useWords()
  const shared = {
    id,
    value,
    className: 'countersign-field__input',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  // it may stand inside the article's form, which Enter would submit
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <div className="countersign-field">
      <label htmlFor={id}>
        {label} {optional && <span className="countersign-quiet">{say('workflow:fields:optional')}</span>}
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
        <p className="countersign-quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
