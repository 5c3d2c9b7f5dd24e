'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { useArticleSession } from './articleSession'
import type { ExplainAnswer } from './explainAnswer'
import { readErrors } from './readErrors'
import { useApiAddress } from './useApiAddress'

export interface Explained {
  /** The latest answer; kept while a newer one is on its way. */
  answer: ExplainAnswer | null
  loading: boolean
  /** Why there is no fresh answer; empty where the server could not be reached. */
  error: string | null
  reload: () => void
}

interface Standing extends Omit<Explained, 'reload'> {
  /** Of the article: `/api/articles/<id>`. */
  address: string
  /** What of it was asked: the address and how often it was saved. */
  question: string
}

let standing: Standing | null = null
let running: AbortController | null = null
const listeners = new Set<() => void>()

/**
 * Where the open article stands, asked again after each save. One question for the bar, the panel and all else on the
 * screen; only the newest is answered: an older answer that arrives late is dropped.
 */
export function useExplain(): Explained {
  const { id, data } = useDocumentInfo()
  const api = useApiAddress()
  const address = id === undefined ? null : `${api}/articles/${encodeURIComponent(String(id))}`
  // not Payload's `lastUpdateTime`, which its document lock moves while somebody types
  const loadedAt: unknown = data?.updatedAt
  const savedAt = useArticleSession(id === undefined ? null : String(id))?.savedAt
  const question = `${address ?? ''} ${savedAt ?? String(loadedAt)}`
  const now = useSyncExternalStore(subscribe, current, () => null)

  useEffect(() => {
    if (address !== null && standing?.question !== question) ask(address, question)
  }, [address, question])

  const reload = useCallback(() => {
    if (address !== null) ask(address, question)
  }, [address, question])
  const mine = now?.address === address ? now : null
  return {
    answer: mine?.answer ?? null,
    error: mine?.error ?? null,
    loading: address !== null && (mine === null || mine.loading),
    reload,
  }
}

const current = () => standing

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    // nobody looks any more: whoever comes next asks anew
    running?.abort()
    standing = null
  }
}

function tell(next: Standing): void {
  standing = next
  for (const listener of listeners) listener()
}

function ask(address: string, question: string): void {
  running?.abort()
  const stop = new AbortController()
  running = stop
  const kept = standing?.address === address ? standing.answer : null
  tell({ address, question, answer: kept, error: null, loading: true })
  void answerOf(address, stop.signal).then(({ answer, error }) => {
    if (!stop.signal.aborted) tell({ address, question, answer: answer ?? kept, error, loading: false })
  })
}

async function answerOf(address: string, signal: AbortSignal): Promise<Pick<Explained, 'answer' | 'error'>> {
  try {
    const response = await fetch(`${address}/explain`, { credentials: 'include', signal })
    if (!response.ok) return { answer: null, error: (await readErrors(response)).message }
    return { answer: (await response.json()) as ExplainAnswer, error: null }
  } catch {
    return { answer: null, error: '' }
  }
}
