'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { ExplainAnswer } from './explainAnswer'
import { readErrors } from './readErrors'
import { strings } from './strings'

export interface Explained {
  /** The latest answer; kept while a newer one is on its way. */
  answer: ExplainAnswer | null
  loading: boolean
  /** Why there is no fresh answer. */
  error: string | null
  reload: () => Promise<void>
}

/**
 * Where the article stands, asked again whenever `version` changes. Only the newest question is answered: an older
 * answer that arrives late is dropped.
 *
 * @param address of the article (`/api/articles/<id>`), `null` for one that was never saved.
 * @param version anything that changes with each save.
 */
export function useExplain(address: string | null, version: unknown): Explained {
  const [answer, setAnswer] = useState<ExplainAnswer | null>(null)
  const [loading, setLoading] = useState(address !== null)
  const [error, setError] = useState<string | null>(null)
  const newest = useRef(0)

  const reload = useCallback(async () => {
    if (address === null) return
    const mine = ++newest.current
    setLoading(true)
    const outcome = await ask(address)
    if (mine !== newest.current) return
    if ('answer' in outcome) setAnswer(outcome.answer)
    setError('error' in outcome ? outcome.error : null)
    setLoading(false)
  }, [address])

  useEffect(() => {
    void reload()
    return () => {
      newest.current++
    }
  }, [reload, version])

  return { answer, loading, error, reload }
}

async function ask(address: string): Promise<{ answer: ExplainAnswer } | { error: string }> {
  try {
    const response = await fetch(`${address}/explain`, { credentials: 'include' })
    if (!response.ok) return { error: (await readErrors(response)).message }
    return { answer: (await response.json()) as ExplainAnswer }
  } catch {
    return { error: strings.actions.unreachable }
  }
}
