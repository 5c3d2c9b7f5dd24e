'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '../useWords'
import './Dialog.css'

interface DialogProps {
  title: string
  onClose: () => void
  /** While something is on its way the dialog stays. */
  busy?: boolean
  /** `wide` for what has to be read: a page, a notice as readers get it. */
  width?: 'narrow' | 'wide'
  children: ReactNode
  /** The ways out, the main one first. */
  buttons: ReactNode
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside, closes with Escape and gives the focus back. Shown as
 * long as it is rendered. Its content is a group, not a form, and what happens in it does not reach the form around it.
 */
export function Dialog({ title, onClose, busy = false, width = 'narrow', children, buttons }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const say = useWords()

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      className="countersign-dialog"
      data-width={width}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        if (!busy) onClose()
      }}
      onSubmit={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="countersign-dialog__header">
        <h2 id={titleId}>{title}</h2>
        <button
          className="countersign-dialog__close"
          type="button"
          aria-label={say('general:close')}
          disabled={busy}
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="countersign-dialog__body">{children}</div>
      <div className="countersign-dialog__buttons">{buttons}</div>
    </dialog>,
    document.body,
  )
}
