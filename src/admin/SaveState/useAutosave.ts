'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import { openingOf, revisionOf, type SaveState, updateArticleSession, useArticleSession } from '../articleSession'
import { isChoosing } from '../choosingSource'
import { useApiAddress } from '../useApiAddress'
import { forgetStored, forgetWords } from './keptWords'
import { saveArticle } from './saveArticle'
import { useKeptWords } from './useKeptWords'

/** How long after the last change the form is sent, and how long a person who goes on typing waits at most. */
const quietMs = 1_500
const longestMs = 8_000
const retryMs = 5_000
const choosingMs = 250

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
  const now = useRef({ running: false, since: 0, refused: '' })
  const stored = useRef<unknown>(data)

  const loaded: unknown = data?.revision
  useEffect(() => {
    // of the words the form was opened with; later ones come from the saves themselves
    const opened = { opening: crypto.randomUUID(), save: { kind: 'saved', at: null } } as const
    updateArticleSession(article, typeof loaded === 'number' ? { ...opened, revision: loaded } : opened)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [article])

  const save = useCallback(
    async (over = false) => {
      if (now.current.running) return
      now.current.running = true
      updateArticleSession(article, { save: { kind: 'saving' } })
      const sent = getData() as Record<string, unknown>
      const opening = openingOf(article)
      const outcome = await saveArticle(
        `${api}/articles/${encodeURIComponent(article)}`,
        sent,
        over ? null : revisionOf(article),
      )
      now.current.running = false
      if (outcome.saved) {
        stored.current = sent
        forgetStored(article, sent)
      }
      // the form was drawn anew meanwhile, with words of its own: of what revision they are, its own loading tells
      if (openingOf(article) !== opening) return
      if (!outcome.saved && outcome.failure.why === 'refused') now.current.refused = JSON.stringify(sent)
      if (!outcome.saved) return updateArticleSession(article, { save: { kind: 'failed', ...outcome.failure } })
      const unchanged = JSON.stringify(sent) === JSON.stringify(getData())
      now.current.since = unchanged ? 0 : Date.now()
      updateArticleSession(article, {
        revision: outcome.revision,
        savedAt: outcome.updatedAt,
        save: unchanged ? { kind: 'saved', at: outcome.updatedAt } : { kind: 'unsaved' },
      })
      if (unchanged) {
        setModified(false)
        forgetWords(article, openingOf(article))
      }
      setLastUpdateTime(Date.parse(outcome.updatedAt ?? '') || Date.now())
    },
    [api, article, getData, setLastUpdateTime, setModified],
  )

  const { kind } = state
  const why = state.kind === 'failed' ? state.why : null
  useEffect(() => {
    if (!modified) return
    if (now.current.since === 0) now.current.since = Date.now()
    if (kind === 'saved') updateArticleSession(article, { save: { kind: 'unsaved' } })
    if (kind === 'saving') return
    // what somebody has to decide about is not tried again by itself; what the server did not take is, once it reads
    // differently
    if (kind === 'failed' && (why !== 'refused' || JSON.stringify(getData()) === now.current.refused)) return
    const waited = Date.now() - now.current.since
    let timer: ReturnType<typeof setTimeout>
    const begin = () => {
      if (isChoosing()) timer = setTimeout(begin, choosingMs)
      else void save()
    }
    timer = setTimeout(begin, Math.max(0, Math.min(quietMs, longestMs - waited)))
    return () => clearTimeout(timer)
  }, [article, fields, getData, kind, modified, save, why])

  const offline = why === 'offline'
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

  useKeptWords(article, modified, kind === 'failed', stored)

  useEffect(() => {
    if (!modified) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [modified])

  return { state, save }
}
