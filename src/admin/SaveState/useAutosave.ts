'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import { type SaveState, updateArticleSession, useArticleSession } from '../articleSession'
import { useApiAddress } from '../useApiAddress'
import { saveArticle } from './saveArticle'

/** How long after the last change the form is sent, and how long a person who goes on typing waits at most. */
const quietMs = 1_500
const longestMs = 8_000
const retryMs = 5_000

/**
 * Keeps the open article stored: one request at a time, none while somebody types without a pause, and what could not be
 * stored stays in the form. Payload's own autosave does not tell a refusal, and cannot say which revision was edited.
 */
export function useAutosave(article: string): { state: SaveState; save: (over?: boolean) => Promise<void> } {
  const api = useApiAddress()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { getData, setModified } = useForm()
  const { data, setLastUpdateTime } = useDocumentInfo()
  const session = useArticleSession(article)
  const state: SaveState = session?.save ?? { kind: 'saved', at: null }
  const now = useRef({ running: false, since: 0 })

  const loaded: unknown = data?.revision
  useEffect(() => {
    // of the words the form was opened with; later ones come from the saves themselves
    if (typeof loaded === 'number')
      updateArticleSession(article, { revision: loaded, save: { kind: 'saved', at: null } })
    // oxlint-disable-next-line react/exhaustive-deps
  }, [article])

  const save = useCallback(
    async (over = false) => {
      if (now.current.running) return
      now.current.running = true
      updateArticleSession(article, { save: { kind: 'saving' } })
      const sent = getData() as Record<string, unknown>
      const outcome = await saveArticle(
        `${api}/articles/${encodeURIComponent(article)}`,
        sent,
        over ? null : revisionOf(article),
      )
      now.current.running = false
      if (!outcome.saved) return updateArticleSession(article, { save: { kind: 'failed', ...outcome.failure } })
      const unchanged = JSON.stringify(sent) === JSON.stringify(getData())
      now.current.since = unchanged ? 0 : Date.now()
      keepRevision(article, outcome.revision)
      updateArticleSession(article, {
        revision: outcome.revision,
        save: unchanged ? { kind: 'saved', at: outcome.updatedAt } : { kind: 'unsaved' },
      })
      if (unchanged) setModified(false)
      setLastUpdateTime(Date.parse(outcome.updatedAt ?? '') || Date.now())
    },
    [api, article, getData, setLastUpdateTime, setModified],
  )

  useEffect(() => {
    keepRevision(article, session?.revision ?? null)
  }, [article, session?.revision])

  const { kind } = state
  useEffect(() => {
    if (!modified) return
    if (now.current.since === 0) now.current.since = Date.now()
    if (kind === 'saved') updateArticleSession(article, { save: { kind: 'unsaved' } })
    // what somebody has to decide about is not tried again by itself
    if (kind === 'failed' || kind === 'saving') return
    const waited = Date.now() - now.current.since
    const timer = setTimeout(() => void save(), Math.max(0, Math.min(quietMs, longestMs - waited)))
    return () => clearTimeout(timer)
  }, [article, fields, kind, modified, save])

  const offline = state.kind === 'failed' && state.why === 'offline'
  useEffect(() => {
    if (!offline) return
    const again = () => void save()
    const timer = setInterval(again, retryMs)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [offline, save])

  useEffect(() => {
    if (!modified) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [modified])

  return { state, save }
}

/** For a save that begins between two drawings. */
const revisions = new Map<string, number | null>()
const revisionOf = (article: string) => revisions.get(article) ?? null
const keepRevision = (article: string, revision: number | null) => void revisions.set(article, revision)
