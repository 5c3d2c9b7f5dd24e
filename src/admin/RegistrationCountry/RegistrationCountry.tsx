'use client'

import { TextField, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'

import { registrationBodyList } from '../../domain/identifiers/registrationBodies'

/** The country of a registration: filled in when a body of one country is chosen, since no other would be taken. */
export const RegistrationCountry: TextFieldClientComponent = (props) => {
  const { path } = props
  const body = useFormFields(([fields]) => fields[path.replace(/country$/, 'body')]?.value)
  const { setValue } = useField<string>({ path })
  const before = useRef(body)
  useEffect(() => {
    // what is stored stays as it is until somebody chooses
    if (before.current === body) return
    before.current = body
    const country = registrationBodyList.find(({ value }) => value === body)?.country
    if (country) setValue(country)
  }, [body, setValue])
  return <TextField {...props} />
}
