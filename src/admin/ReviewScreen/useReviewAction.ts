'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { postAction, type ActionResult } from '../postAction'
import { useApiAddress } from '../useApiAddress'
import { useWords } from '../useWords'
import type { ReviewTabData } from './reviewTabData'

export type Refusal = Extract<ActionResult, { done: false }>

/** Does what a dialog of the review tab asks for, on the words and the revision that are on the screen. */
export function useReviewAction({ answer }: ReviewTabData, verb: 'sign' | 'requestChanges') {
  const say = useWords()
  const api = useApiAddress()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const act = async (input: Record<string, unknown>): Promise<boolean> => {
    setBusy(true)
    setRefusal(null)
    const result = await postAction(`${api}/articles/${encodeURIComponent(answer.article)}`, verb, {
      revision: answer.workflow.revision,
      contentHash: answer.contentHash,
      ...input,
    })
    setBusy(false)
    // also after a refusal: somebody else may have acted meanwhile
    router.refresh()
    if (result.done) toast.success(say(`review:done:${verb}`))
    else setRefusal(result)
    return result.done
  }
  return { busy, refusal, act }
}
