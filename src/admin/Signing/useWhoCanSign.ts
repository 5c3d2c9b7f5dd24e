'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { SignerState, WhoCanSign } from '../../domain/policy/whoCanSign'
import { useApiAddress } from '../useApiAddress'

/** `waiting` while nothing is known yet, `unreachable` where the server does not say. */
export type Asked<Answer extends object> = { known: Answer | null } | 'waiting' | 'unreachable'

/** Who could sign today and how far that reaches. `wanted`: `false` for a document that was never saved. */
export const useWhoCanSign = (wanted: boolean) => useAsked<WhoCanSign>(wanted ? 'who-can-sign' : null)

/** Whether one person could sign today; `null` asks nothing. */
export const useSigner = (user: string | null) =>
  useAsked<SignerState>(user === null ? null : `who-can-sign/${encodeURIComponent(user)}`)

/** What the server says, asked again after each save of the open document. */
function useAsked<Answer extends object>(path: string | null): Asked<Answer> {
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const api = useApiAddress()
  const [outcome, setOutcome] = useState<{ of: string; save: string; asked: Asked<Answer> } | null>(null)
  const savedAt: unknown = savedDocumentData?.updatedAt
  const save = `${lastUpdateTime} ${String(savedAt)}`

  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    // an answer from before a save says what was so then; it stays until the new one is here
    void ask<Answer>(`${api}/${path}`, stop.signal).then((asked) => {
      if (!stop.signal.aborted) setOutcome({ of: path, save, asked })
    })
    return () => stop.abort()
  }, [api, path, save])
  return outcome?.of === path ? outcome.asked : 'waiting'
}

async function ask<Answer extends object>(address: string, signal: AbortSignal): Promise<Asked<Answer>> {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? { known: (await response.json()) as Answer | null } : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
