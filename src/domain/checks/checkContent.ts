import { createCheckInput, type CheckInput } from './checkRule'
import { contentRules } from './contentRules'
import type { Finding } from './finding'

/** Which rules, in which versions, content is asked: frozen into an edition's gate report. */
export const checkRules: { id: string; version: number }[] = contentRules.map(({ id, version }) => ({ id, version }))

/** Asks every content check. Hard findings first, within them by rule and then in reading order. Pure. */
export function checkContent(content: Pick<CheckInput, 'article' | 'dependencies' | 'projection'>): Finding[] {
  const input = createCheckInput(content)
  const findings = contentRules.flatMap((rule) => rule.check(input))
  return [
    ...findings.filter((finding) => finding.severity === 'hard'),
    ...findings.filter((finding) => finding.severity === 'soft'),
  ]
}
