'use client'

import { useWords } from '../useWords'
import { useWeakening } from './useWeakening'

/** Beside “Save”, which would be refused: a weaker policy is proposed. */
export function SaveNote() {
  const say = useWords()
  return useWeakening() && <span role="status">{say('people:proposal:notBySave')}</span>
}
