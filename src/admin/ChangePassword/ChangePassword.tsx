'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { Field } from '../Field/Field'
import { readErrors } from '../readErrors'
import { useApiAddress } from '../useApiAddress'
import '../WorkflowPanel/WorkflowPanel.css'
import { changePasswordStrings as strings } from './strings'

/** One’s own password, with the current one: an open session alone must not be enough for what signing asks for. */
export function ChangePassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const api = useApiAddress()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (!user || String(user.id) !== String(id)) return null

  const submit = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(`${api}/users/change-password`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ currentPassword: current, newPassword: next }),
      })
      if (!response.ok) return setProblem((await readErrors(response)).message)
      setCurrent('')
      setNext('')
      toast.success(strings.done)
    } catch {
      setProblem(strings.unreachable)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-label={strings.title} className="field-type">
      <h3>{strings.title}</h3>
      <Field kind="password" label={strings.current} value={current} onChange={setCurrent} />
      <Field kind="password" label={strings.next} value={next} onChange={setNext} hint={strings.hint} />
      {problem && <p role="alert">{problem}</p>}
      <Button buttonStyle="secondary" disabled={busy || current === '' || next === ''} onClick={() => void submit()}>
        {strings.submit}
      </Button>
    </section>
  )
}
