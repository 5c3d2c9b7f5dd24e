'use client'

import { useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { useExplain } from '../useExplain'
import { ArticleActions } from './ArticleActions'

/** Above the form, at the end of the bar. */
export function EditActions() {
  const { answer, reload } = useExplain()
  const unsaved = useFormModified()
  const router = useRouter()
  if (!answer) return null
  const afterwards = (changed: boolean) => {
    reload()
    if (changed) router.refresh()
  }
  return <ArticleActions answer={answer} unsaved={unsaved} afterwards={afterwards} />
}
