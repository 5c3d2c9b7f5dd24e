'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'

import { useTitle } from '../useTitle'
import { useWords } from '../useWords'

/** Calls what has no title yet “New article”, and what was stored without one “Article without a title”. */
export function useTitleWords(): void {
  const say = useWords()
  const { t } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const singular = collectionSlug ? getEntityConfig({ collectionSlug })?.labels.singular : undefined
  // a function of the config is a string once it is in the browser
  const thing = typeof singular === 'string' ? singular : ''
  const none = title === `[${t('general:untitled')}]` || (id !== undefined && title === String(id))
  const named =
    id === undefined ? say('general:newThing', { thing: thing.toLowerCase() }) : say('general:untitledThing', { thing })
  useTitle(none && thing !== '' ? named : null)
}
