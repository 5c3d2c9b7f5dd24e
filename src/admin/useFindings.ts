'use client'

import type { Finding } from '../domain/checks/finding'
import { useExplain } from './useExplain'

const none: readonly Finding[] = []

/** What the content checks found when the article was last saved; hard ones first. No request of its own. */
export function useFindings(): readonly Finding[] {
  return useExplain().answer?.findings ?? none
}

/**
 * Of these, what is to be shown at one place of the form, hard ones first.
 *
 * @param path of a field, a section or a row: `tldr`, `sections.2`, `sections.2.items.0`.
 * @param depth `exact` leaves out what is about something inside of it.
 */
export function findingsAt(findings: readonly Finding[], path: string, depth: 'exact' | 'inside'): Finding[] {
  const found = findings.filter((one) => one.path === path || (depth === 'inside' && one.path.startsWith(`${path}.`)))
  return [...found.filter(isHard), ...found.filter((one) => !isHard(one))]
}

export const isHard = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'hard'
