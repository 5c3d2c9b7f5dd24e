'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Calls the document on the screen by this name; `null` leaves it to Payload, which takes a title from a stored column. */
export function useTitle(name: string | null): void {
  const { setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (name === null) return
    // Payload sets its own after the effects of what stands inside, in the same turn
    const soon = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(soon)
  }, [name, setDocumentTitle])
}
