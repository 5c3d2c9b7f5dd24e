'use client'

import { useState } from 'react'

import type { ActionDialogProps } from './ActionDialog'
import { ActionFrame } from './ActionFrame'
import { ReasonField } from './ReasonField'

export function RevokeDialog(props: ActionDialogProps) {
  const [reason, setReason] = useState('')
  return (
    <ActionFrame {...props} verb="revokeSignature" input={{ reason }}>
      <ReasonField value={reason} onChange={setReason} />
    </ActionFrame>
  )
}
