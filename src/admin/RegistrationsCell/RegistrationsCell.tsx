'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useState } from 'react'

import type { Registration } from '../../domain/people/person'
import { registrationState } from '../../domain/people/registrationState'
import { sayRegistration } from '../sayRegistration'
import { useWords } from '../useWords'

/** Each registration of a reviewer with whether it counts, in the list. */
export function RegistrationsCell({ cellData }: DefaultCellComponentProps) {
  const say = useWords()
  const [now] = useState(() => new Date().toISOString())
  const registrations = Array.isArray(cellData) ? (cellData as Registration[]) : []
  if (registrations.length === 0) return <span>{say('people:registration:none')}</span>
  return (
    <>
      {registrations.map((one) => (
        <div key={`${one.body} ${one.number}`}>
          {one.body} {one.number}: {sayRegistration(say, registrationState(one, now))}
        </div>
      ))}
    </>
  )
}
