'use client'

import type { Finding } from '../domain/checks/finding'
import { useExplain } from './useExplain'

const none: readonly Finding[] = []

/** What the content checks found when the article was last saved. No request of its own. */
export function useFindings(): readonly Finding[] {
  return useExplain().answer?.findings ?? none
}
