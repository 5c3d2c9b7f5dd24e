'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { Field } from '../Field/Field'
import { readErrors } from '../readErrors'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'
import './SignInAgain.css'

interface SignInAgainProps {
  /** What the button says: what happens once somebody is signed in. */
  label: string
  onDone: () => void
}

/**
 * Signs the same person in where the session ended, so that nothing on the page is lost. Somebody else signs in on the page
 * for that: what stands here was typed by the one whose page it is, and would be stored in the other's name.
 */
export function SignInAgain({ label, onDone }: SignInAgainProps) {
  const say = useWords()
  const api = useApiAddress()
  const { config } = useConfig()
  const { user, setUser } = useAuth()
  // Payload forgets the user once it notices the end
  const [email] = useState(user?.email)
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const signIn = async () => {
    if (password === '' || busy) return
    setBusy(true)
    setError(null)
    try {
      const response = await fetch(`${api}/users/login`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      if (response.ok) {
        // Payload's clock of the session starts anew
        setUser((await response.json()) as Parameters<typeof setUser>[0])
        return onDone()
      }
      setPassword('')
      setError((await readErrors(response)).message)
    } catch {
      setError(say('signInAgain:noAnswer'))
    } finally {
      setBusy(false)
    }
  }

  if (email === undefined)
    return (
      <p>
        <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
          {say('signInAgain:otherTab')}
        </a>
      </p>
    )
  return (
    <div className="countersign-sign-in-again" role="group" aria-label={say('signInAgain:title')}>
      <Field
        label={say('signInAgain:password', { email })}
        kind="password"
        value={password}
        onChange={setPassword}
        onEnter={() => void signIn()}
      />
      {error !== null && <p role="alert">{error}</p>}
      <Button
        buttonStyle="primary"
        size="medium"
        margin={false}
        type="button"
        disabled={busy || password === ''}
        onClick={() => void signIn()}
      >
        {busy ? say('general:working') : label}
      </Button>
    </div>
  )
}
