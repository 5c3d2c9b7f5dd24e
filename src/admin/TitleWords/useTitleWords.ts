'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '../useWords'

/** Calls what has no title yet “New article”, and what was stored without one “Article without a title”. */
export function useTitleWords(): void {
  const say = useWords()
  const { t } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const singular = collectionSlug ? getEntityConfig({ collectionSlug })?.labels.singular : undefined
  // a function of the config is a string once it is in the browser
  const thing = typeof singular === 'string' ? singular : ''
  const none = title === `[${t('general:untitled')}]` || (id !== undefined && title === String(id))
  const named =
    id === undefined ? say('general:newThing', { thing: thing.toLowerCase() }) : say('general:untitledThing', { thing })
  useEffect(() => {
    if (!none || thing === '') return
    // Payload sets its own after the effects of what stands inside, in the same turn
    const soon = setTimeout(() => setDocumentTitle(named))
    return () => clearTimeout(soon)
  }, [none, thing, named, setDocumentTitle])
}
