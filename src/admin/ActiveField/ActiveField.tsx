'use client'

import { CheckboxField, useDocumentInfo, useField } from '@payloadcms/ui'
import type { CheckboxFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

import { useWords } from '../useWords'
import './ActiveField.css'

/**
 * Ticked for a person who is being added in the form, where it can be seen and taken out. Anywhere else unknown means no:
 * an account that is made without saying so cannot sign in.
 */
export const ActiveField: CheckboxFieldClientComponent = (props) => {
  const say = useWords()
  const { id } = useDocumentInfo()
  const { value, setValue } = useField<boolean>({ path: props.path })
  const isNew = id === undefined
  const [ready, setReady] = useState(!isNew)
  useEffect(() => {
    if (!isNew) return
    // the form takes what the server made of it after the effects of what stands inside, in the same turn; and it is
    // nothing that whoever opens it has changed
    const soon = setTimeout(() => {
      setValue(true, true)
      setReady(true)
    })
    return () => clearTimeout(soon)
  }, [isNew, setValue])
  return (
    <div className="countersign-active">
      <CheckboxField {...props} />
      <p role="status">
        {value || !ready ? null : say(isNew ? 'people:person:inactiveNew' : 'people:person:inactive')}
      </p>
    </div>
  )
}
