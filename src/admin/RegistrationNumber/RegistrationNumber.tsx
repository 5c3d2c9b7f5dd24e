'use client'

import { TextField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { registrationBodyList } from '../../domain/identifiers/registrationBodies'
import { validateRegistration } from '../../domain/identifiers/validateRegistration'
import type { Say } from '../../words/words'
import { useWords } from '../useWords'
import './RegistrationNumber.css'

/** The number of a registration, with what is wrong with it as one types. The server asks the same when it is saved. */
export const RegistrationNumber: TextFieldClientComponent = (props) => {
  const say = useWords()
  const { path } = props
  const body = useFormFields(([fields]) => textOf(fields[path.replace(/number$/, 'body')]?.value))
  const number = useFormFields(([fields]) => textOf(fields[path]?.value))
  const { state, message } = judge(say, body, number)
  return (
    <div className="countersign-registration-number" data-state={state}>
      <TextField {...props} />
      <p role="status">{message}</p>
    </div>
  )
}

function judge(say: Say, body: string, number: string): { state: 'open' | 'wrong' | 'right'; message: string } {
  const known = registrationBodyList.find(({ value }) => value === body)
  if (!known) return { state: 'open', message: say('people:registration:chooseBody') }
  const { article, form, example } = known
  if (number === '')
    return { state: 'open', message: say('people:registration:form', { article, body, form, example }) }
  const wrong = validateRegistration(body, number)
  return wrong === null
    ? { state: 'right', message: say('people:registration:right') }
    : { state: 'wrong', message: wrong }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
