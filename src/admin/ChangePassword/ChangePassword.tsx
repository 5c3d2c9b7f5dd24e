'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { Field } from '../Field/Field'
import { readErrors } from '../readErrors'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'

/** One’s own password, with the current one: an open session alone must not be enough for what signing asks for. */
export function ChangePassword() {
  const say = useWords()
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
      toast.success(say('people:password:done'))
    } catch {
      setProblem(say('people:password:unreachable'))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-label={say('people:password:title')} className="field-type">
      <h3>{say('people:password:title')}</h3>
      <Field kind="password" label={say('people:password:current')} value={current} onChange={setCurrent} />
      <Field
        kind="password"
        label={say('people:password:next')}
        value={next}
        onChange={setNext}
        hint={say('people:password:hint')}
      />
      {problem && <p role="alert">{problem}</p>}
      <Button buttonStyle="secondary" disabled={busy || current === '' || next === ''} onClick={() => void submit()}>
        {say('people:password:submit')}
      </Button>
    </section>
  )
}
