'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'

import { useTitle } from '../useTitle'
import { useWords } from '../useWords'

/** Calls the screen “Tier 1”, and not “1”. */
export function useTierTitle(): void {
  const say = useWords()
  const { title } = useDocumentTitle()
  const { savedDocumentData } = useDocumentInfo()
  const tier = String(savedDocumentData?.tier ?? '')
  // it comes as the number that is stored
  useTitle(tier !== '' && String(title) === tier ? say('people:policy:named', { tier }) : null)
}
