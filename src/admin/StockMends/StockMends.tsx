'use client'

import { useTheme } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

import { useWords } from '../useWords'
import { nameParts } from './nameParts'
import './StockMends.css'

/** How long after a change of the page its parts are looked through. */
const waitMs = 150

/** Around every screen: what Payload's own parts leave out (docs/payload-notes.md, "The admin's own parts"). */
export function StockMends({ children }: { children: ReactNode }) {
  useThemeBeforeSignIn()
  useNames()
  return children
}

/** Payload keeps from strangers that both themes are there, and shows them the light one. */
function useThemeBeforeSignIn(): void {
  const { autoMode } = useTheme()
  useEffect(() => {
    if (autoMode !== undefined || /(^|; )payload-theme=/.test(document.cookie)) return
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
    document.documentElement.setAttribute('data-theme', dark ? 'dark' : 'light')
  }, [autoMode])
}

/** Names and landmarks for whoever does not see the screen (WCAG 2.2: 1.3.1, 4.1.2). */
function useNames(): void {
  const say = useWords()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      nameParts(document, say)
    }
    // not put off by what changes meanwhile: a page that never rests would never be looked through
    const observer = new MutationObserver(() => (timer ??= setTimeout(look, waitMs)))
    observer.observe(document.body, { childList: true, subtree: true })
    look()
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [say])
}
