'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { TransitionName } from '../domain/workflow/transitions'
import { followRevision } from './articleSession'
import type { ExplainAnswer } from './explainAnswer'
import { postAction, type Refusal } from './postAction'
import { useApiAddress } from './useApiAddress'
import { useWords } from './useWords'

export interface DoAction {
  busy: boolean
  refusal: Refusal | null
  /** Resolves to whether it was done. */
  act: (input: Record<string, unknown>) => Promise<boolean>
}

/**
 * Does one action on the words and the revision that are on the screen.
 *
 * @param afterwards asks again where the article stands; also after a refusal, since somebody else may have acted.
 */
export function useAction(
  answer: ExplainAnswer,
  verb: TransitionName,
  afterwards: (changed: boolean) => void,
): DoAction {
  const say = useWords()
  const api = useApiAddress()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const act = async (input: Record<string, unknown>): Promise<boolean> => {
    setBusy(true)
    setRefusal(null)
    const { revision } = answer.workflow
    const result = await postAction(`${api}/articles/${encodeURIComponent(answer.article)}`, verb, {
      revision,
      contentHash: answer.contentHash,
      ...input,
    })
    setBusy(false)
    if (result.done) {
      if (result.revision !== null) followRevision(answer.article, revision, result.revision)
      toast.success(say(`workflow:done:${verb}`))
    } else setRefusal(result)
    // without a session the page, drawn again, would be the sign-in page, and what was typed into it gone
    if (result.done || !result.signedOut) afterwards(result.done)
    return result.done
  }
  return { busy, refusal, act }
}
