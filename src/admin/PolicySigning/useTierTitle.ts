'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '../useWords'

/** Calls the screen “Tier 1”. Payload takes a title from a stored column alone, and would call it “1”. */
export function useTierTitle(): void {
  const say = useWords()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { savedDocumentData } = useDocumentInfo()
  const tier = String(savedDocumentData?.tier ?? '')
  const named = say('people:policy:named', { tier })
  useEffect(() => {
    // it comes as the number that is stored
    if (tier === '' || String(title) !== tier) return
    // Payload sets its own after the effects of what stands inside, in the same turn
    const soon = setTimeout(() => setDocumentTitle(named))
    return () => clearTimeout(soon)
  }, [tier, title, named, setDocumentTitle])
}
