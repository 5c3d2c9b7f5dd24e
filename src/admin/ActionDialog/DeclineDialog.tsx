'use client'

import { useState } from 'react'

import { declineReasons } from '../../domain/workflow/facts'
import { Field } from '../Field/Field'
import { useWords } from '../useWords'
import type { ActionDialogProps } from './ActionDialog'
import { ActionFrame } from './ActionFrame'
import { ReasonField } from './ReasonField'

export function DeclineDialog(props: ActionDialogProps) {
  const say = useWords()
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState('')
  return (
    <ActionFrame {...props} verb="decline" input={{ why, reason }}>
      <Field label={say('workflow:fields:why')} kind="choice" value={why} onChange={setWhy}>
        <option value="">{say('workflow:fields:choose')}</option>
        {declineReasons.map((one) => (
          <option key={one} value={one}>
            {say(`workflow:declineWhys:${one}`)}
          </option>
        ))}
      </Field>
      <ReasonField value={reason} onChange={setReason} />
    </ActionFrame>
  )
}
