'use client'

import { Button, toast, useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { PolicyProposal } from '../../domain/policy/policyProposal'
import type { PolicyTerms } from '../../domain/policy/reviewPolicy'
import { formatMoment } from '../formatMoment'
import { readErrors } from '../readErrors'
import { sayTermChanges } from '../sayEvent'
import { SigningFrame } from '../Signing/SigningFrame'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'
import { ConfirmDialog } from './ConfirmDialog'
import { useWeakening } from './useWeakening'

type Row = Record<string, unknown>
type Step = 'propose' | 'confirm' | 'discard'

const done = { propose: 'proposed', confirm: 'confirmed', discard: 'discarded' } as const

/** Above the terms of a policy: a weaker one that waits for a second admin, or how to propose the one being typed. */
export function PolicyProposed() {
  const say = useWords()
  const api = useApiAddress()
  const { user } = useAuth()
  const { id, savedDocumentData, setData } = useDocumentInfo()
  const { reset } = useForm()
  const weakening = useWeakening()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const isAdmin = ((user as Row | null)?.roles as string[] | undefined)?.includes('admin') ?? false
  const alone = useAlone(isAdmin && id !== undefined, String(user?.id))
  if (id === undefined || !savedDocumentData) return null

  const saved = savedDocumentData as Row
  const proposal = (saved.proposal ?? null) as PolicyProposal | null
  const take = async (step: Step, body: object) => {
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(`${api}/review-policies/${encodeURIComponent(String(id))}/${step}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!response.ok) return setProblem((await readErrors(response)).message)
      const { doc } = (await response.json()) as { doc: Row }
      setData(doc)
      await reset(doc)
      setConfirming(false)
      toast.success(say(`people:proposal:${done[step]}`))
    } catch {
      setProblem(say('people:proposal:unreachable'))
    } finally {
      setBusy(false)
    }
  }

  if (!isAdmin && !proposal) return null
  const waiting = proposal && (
    <SigningFrame title={say('people:proposal:title')} state={false}>
      <Changes from={proposal.from} to={proposal.to} />
      <p>{say('people:proposal:by', { name: proposal.name, date: formatMoment(proposal.at) })}</p>
      {!isAdmin && <p>{say('people:proposal:admins')}</p>}
      {isAdmin && alone && <p>{say('people:proposal:alone')}</p>}
      {isAdmin && !alone && proposal.by === user?.id && <p>{say('people:proposal:own')}</p>}
      {isAdmin && (
        <div className="countersign-policy-steps">
          {proposal.by !== user?.id && (
            <Button
              disabled={busy}
              margin={false}
              onClick={() => {
                setProblem(null)
                setConfirming(true)
              }}
            >
              {say('people:proposal:confirm')}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={() => void take('discard', { proposal: proposal.id })}
          >
            {say('people:proposal:discard')}
          </Button>
        </div>
      )}
      {problem && !confirming && <p role="alert">{problem}</p>}
      {confirming && (
        <ConfirmDialog
          proposal={proposal}
          busy={busy}
          problem={problem}
          onConfirm={() => void take('confirm', { proposal: proposal.id })}
          onClose={() => {
            setProblem(null)
            setConfirming(false)
          }}
        />
      )}
    </SigningFrame>
  )
  if (!weakening) return waiting
  const { inForce, typed } = weakening
  const { tier: _fixed, ...asked } = typed
  return (
    <SigningFrame title={say('people:proposal:askTitle')}>
      <p>{say('people:proposal:ask', { changes: sayTermChanges(say, inForce, typed).join(', ') })}</p>
      {alone && <p>{say('people:proposal:alone')}</p>}
      <div className="countersign-policy-steps">
        <Button disabled={busy || alone} margin={false} onClick={() => void take('propose', asked)}>
          {say('people:proposal:propose')}
        </Button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </SigningFrame>
  )
}

function Changes({ from, to }: { from: PolicyTerms; to: PolicyTerms }) {
  const say = useWords()
  return (
    <ul>
      {sayTermChanges(say, from, to).map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  )
}

/** Whether there is no other active admin; not known counts as there being one, since the server decides. */
function useAlone(asks: boolean, user: string): boolean {
  const api = useApiAddress()
  const [alone, setAlone] = useState(false)
  useEffect(() => {
    if (!asks) return
    const query = new URLSearchParams({ limit: '1', depth: '0' })
    query.set('where[and][0][roles][in]', 'admin')
    query.set('where[and][1][active][equals]', 'true')
    query.set('where[and][2][id][not_equals]', user)
    const left = new AbortController()
    fetch(`${api}/users?${query}`, { credentials: 'include', signal: left.signal })
      .then(async (response) => {
        if (response.ok) setAlone(((await response.json()) as { totalDocs: number }).totalDocs === 0)
      })
      .catch(() => undefined)
    return () => left.abort()
  }, [api, asks, user])
  return alone
}
