'use client'

import { Button } from '@payloadcms/ui'

import { useWords } from '../useWords'

interface DialogButtonsProps {
  /** What the main button says; `null` where there is nothing to do yet. */
  label: string | null
  disabled: boolean
  busy: boolean
  onDo: () => void
  onCancel: () => void
}

/** The two ways out of a dialog that does something. */
export function DialogButtons({ label, disabled, busy, onDo, onCancel }: DialogButtonsProps) {
  const say = useWords()
  const shared = { size: 'medium', margin: false, type: 'button' } as const
  return (
    <>
      {label !== null && (
        <Button {...shared} buttonStyle="primary" disabled={busy || disabled} onClick={onDo}>
          {busy ? say('general:working') : label}
        </Button>
      )}
      <Button {...shared} buttonStyle="secondary" disabled={busy} onClick={onCancel}>
        {say('general:cancel')}
      </Button>
    </>
  )
}
