'use client'

import { useAllFormFields, useAuth, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, type RefObject } from 'react'

import { openingOf, revisionOf } from '../articleSession'
import { keepWords } from './keptWords'
import { textsIn } from './textsIn'

const keepMs = 500

/**
 * Keeps in this tab what no server has, from when a save has failed or the page is left: Payload leaves it by itself at
 * the end of a session.
 *
 * @param stored the article as the server had it last, as far as this form knows.
 */
export function useKeptWords(article: string, modified: boolean, failed: boolean, stored: RefObject<unknown>): void {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const { user } = useAuth()
  const now = useRef<{ who: string | null; modified: boolean }>({ who: null, modified })
  useEffect(() => {
    // Payload forgets the user once the session has ended, and the words are theirs all the same
    now.current = { who: user ? String(user.id) : now.current.who, modified }
  }, [modified, user])

  const keep = useCallback(() => {
    const { who, modified: unsaved } = now.current
    const opening = openingOf(article)
    if (who === null || opening === null || !unsaved) return
    const data = getData() as Record<string, unknown>
    const before = new Set(textsIn(stored.current))
    const typed = textsIn(data).filter((text) => !before.has(text))
    keepWords(article, opening, { user: who, at: Date.now(), revision: revisionOf(article), data, typed })
  }, [article, getData, stored])

  useEffect(() => {
    if (!failed) return
    // each change of the form, which `fields` tells, begins the time anew
    const timer = setTimeout(keep, keepMs)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [failed, fields, keep])

  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])
}
