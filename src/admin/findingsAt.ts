import type { Finding } from '../domain/checks/finding'

/**
 * Of what was found, that which is to be shown at one place of the form, hard ones first.
 *
 * @param path of a field, a section or a row: `tldr`, `sections.2`, `sections.2.items.0`.
 * @param depth `exact` leaves out what is about something inside of it.
 */
export function findingsAt(findings: readonly Finding[], path: string, depth: 'exact' | 'inside'): Finding[] {
  const found = findings.filter((one) => one.path === path || (depth === 'inside' && one.path.startsWith(`${path}.`)))
  return [...found.filter(isHard), ...found.filter((one) => !isHard(one))]
}

export const isHard = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'hard'
