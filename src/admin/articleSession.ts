'use client'

import { useSyncExternalStore } from 'react'

/**
 * How the form of the open article stands with the server.
 *
 * - `saved`: every character is stored; - `unsaved`: something was typed and waits to be sent; - `saving`: it is on its
 *   way; - `failed`: it could not be stored, is still in the form, and `message` says what to do.
 */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; why: 'offline' | 'signedOut' | 'stale' | 'frozen' | 'refused'; message: string }

interface ArticleSession {
  article: string
  /** The revision that the words in the form are based on; `null` until the form is there. */
  revision: number | null
  /** Tells this opening of the form from others in the same tab; `null` until the form is there. */
  opening: string | null
  /** When words from this form were last stored, as the server says; `null` while none were. */
  savedAt: string | null
  save: SaveState
}

let session: ArticleSession | null = null
const listeners = new Set<() => void>()

/** What the bar and the form of one open article know together; another article starts anew. */
export function updateArticleSession(article: string, changes: Partial<Omit<ArticleSession, 'article'>>): void {
  const before: ArticleSession =
    session?.article === article
      ? session
      : { article, revision: null, opening: null, savedAt: null, save: { kind: 'saved', at: null } }
  session = { ...before, ...changes }
  for (const tell of listeners) tell()
}

export function useArticleSession(article: string | null): ArticleSession | null {
  const now = useSyncExternalStore(subscribe, current, () => null)
  return now?.article === article ? now : null
}

/** As it is now, for a save that begins between two drawings. */
export function revisionOf(article: string): number | null {
  return session?.article === article ? session.revision : null
}

export function openingOf(article: string): string | null {
  return session?.article === article ? session.opening : null
}

/** After an action of one's own at the form's revision: the words in a form that is wholly saved are those of the new one. */
export function followRevision(article: string, from: number, to: number): void {
  if (session?.article === article && session.save.kind === 'saved' && session.revision === from)
    updateArticleSession(article, { revision: to })
}

const current = () => session

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
