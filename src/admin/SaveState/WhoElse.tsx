'use client'

import { useAuth } from '@payloadcms/ui'

import { useExplain } from '../useExplain'
import { useWords } from '../useWords'

/**
 * Who else may have changed the page since then. Nobody is noted at each save: a contributor has the time of what they
 * did first, or of their latest submission. So those since then are named as such, and where there are none, all others.
 */
export function WhoElse({ since }: { since: number }) {
  const say = useWords()
  const { user } = useAuth()
  const { answer, loading } = useExplain()
  if (!answer || loading) return null
  const others = answer.workflow.contributors.filter((one) => one.user !== String(user?.id))
  const lately = others.filter(({ at }) => Date.parse(at) > since)
  if (others.length === 0) return null
  const names = [...new Set((lately.length > 0 ? lately : others).map(({ name }) => name))].join(', ')
  return say(lately.length > 0 ? 'form:whoElse:lately' : 'form:whoElse:ever', { names })
}
