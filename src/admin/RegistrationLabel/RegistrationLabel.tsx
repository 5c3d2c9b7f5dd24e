'use client'

import { Pill, useRowLabel } from '@payloadcms/ui'
import { useState } from 'react'

import type { Registration } from '../../domain/people/person'
import { registrationState } from '../../domain/people/registrationState'
import { sayRegistration } from '../sayRegistration'
import { useWords } from '../useWords'

/** A registration in the form: which it is, and whether it counts, as the form stands. */
export function RegistrationLabel() {
  const say = useWords()
  const { data, rowNumber = 0 } = useRowLabel<Partial<Registration>>()
  const [now] = useState(() => new Date().toISOString())
  const named = [data?.body, data?.number].filter(Boolean).join(' ')
  const { verifiedAt = null, expires = null, recheckDue = null } = data ?? {}
  const state = registrationState({ verifiedAt, expires, recheckDue }, now)
  return (
    <span className="countersign-registration-label" data-state={state.kind}>
      {named || say('people:registration:unnamed', { number: rowNumber + 1 })}{' '}
      <Pill size="small" pillStyle={state.kind === 'counts' ? 'success' : 'warning'}>
        {sayRegistration(say, state)}
      </Pill>
    </span>
  )
}
