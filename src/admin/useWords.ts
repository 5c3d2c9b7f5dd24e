'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { sayWith, type Say } from '../words/words'

/** The words of the house in the reader's language. */
export function useWords(): Say {
  const { t } = useTranslation()
  return useMemo(() => sayWith(t), [t])
}
