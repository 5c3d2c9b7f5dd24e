'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ExplainAnswer } from './explainAnswer'
import { readErrors } from './readErrors'
import { strings } from './strings'

export interface Explained {
  /** The latest answer; kept while a newer one is on its way. */
  answer: ExplainAnswer | null
  loading: boolean
  /** Why there is no fresh answer. */
  error: string | null
  reload: () => void
}

interface Outcome {
  /** The question it answers. */
  to: string
  answer: ExplainAnswer | null
  error: string | null
}

/**
 * Where the article stands, asked again whenever `version` changes. Only the newest question is answered: an older
 * answer that arrives late is dropped.
 *
 * @param address of the article (`/api/articles/<id>`), `null` for one that was never saved.
 * @param version anything that changes with each save.
 */
export function useExplain(address: string | null, version: string): Explained {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [reloads, setReloads] = useState(0)
  const question = `${address ?? ''} ${version} ${reloads}`

  useEffect(() => {
    if (address === null) return
    const stop = new AbortController()
    void ask(address, stop.signal).then((asked) => {
      if (stop.signal.aborted) return
      setOutcome((before) => ({ to: question, answer: asked.answer ?? before?.answer ?? null, error: asked.error }))
    })
    return () => stop.abort()
  }, [address, question])

  const reload = useCallback(() => setReloads((count) => count + 1), [])
  return {
    answer: outcome?.answer ?? null,
    error: outcome?.error ?? null,
    loading: address !== null && outcome?.to !== question,
    reload,
  }
}

async function ask(address: string, signal: AbortSignal): Promise<Omit<Outcome, 'to'>> {
  try {
    const response = await fetch(`${address}/explain`, { credentials: 'include', signal })
    if (!response.ok) return { answer: null, error: (await readErrors(response)).message }
    return { answer: (await response.json()) as ExplainAnswer, error: null }
  } catch {
    return { answer: null, error: strings.panel.unreachable }
  }
}
