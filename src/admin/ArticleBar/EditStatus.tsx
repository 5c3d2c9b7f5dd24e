'use client'

import { useExplain } from '../useExplain'
import { ArticleStatus } from './ArticleStatus'

/** In the place of Payload's status, above the form. */
export function EditStatus() {
  const { answer } = useExplain()
  return answer && <ArticleStatus answer={answer} />
}
