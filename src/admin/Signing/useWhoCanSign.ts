'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { WhoCanSign } from '../../domain/policy/whoCanSign'
import { useApiAddress } from '../useApiAddress'

/**
 * Who could sign today, asked again after each save of the open document. `null` while nothing is known yet,
 * `unreachable` where the server does not say.
 *
 * @param also a person to tell about whatever their roles; `null`: nobody in particular.
 * @param wanted `false` for a document that was never saved: nothing is asked.
 */
export function useWhoCanSign(also: string | null, wanted: boolean): WhoCanSign | 'unreachable' | null {
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const api = useApiAddress()
  const [outcome, setOutcome] = useState<{ to: string; answer: WhoCanSign | 'unreachable' } | null>(null)
  const savedAt: unknown = savedDocumentData?.updatedAt
  const address = `${api}/who-can-sign${also === null ? '' : `?user=${encodeURIComponent(also)}`}`
  const question = `${address} ${lastUpdateTime} ${String(savedAt)}`

  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    void ask(address, stop.signal).then((answer) => {
      if (!stop.signal.aborted) setOutcome({ to: question, answer })
    })
    return () => stop.abort()
  }, [address, question, wanted])
  // an answer from before a save says what was so then; it stays until the new one is here
  return outcome?.answer ?? null
}

async function ask(address: string, signal: AbortSignal): Promise<WhoCanSign | 'unreachable'> {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? ((await response.json()) as WhoCanSign) : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
