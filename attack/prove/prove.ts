import { runCases } from '../run'
import type { Stage } from '../stage/stage'
import type { AttackCase, CaseGroup } from '../types'
import type { Off } from './defence'
import { defences } from './defences'

export interface Proof {
  /** Per defence: cases that fail without it, and cases that name it and are repelled all the same. */
  defences: { name: string; fails: string[]; stands: string[] }[]
  /** Defences that no case needs, and none of them is known to stand behind another. */
  withoutCase: string[]
  /** Defences that no case needs, since another stands in front of each. */
  behind: { name: string; behind: string }[]
  /** Cases that no switch opens, by the reason that is given beside them. */
  withoutSwitch: Record<string, string[]>
  /** Cases that neither fail without one of the defences nor say why not. */
  unanswered: string[]
}

export interface ProveOptions {
  groups: readonly CaseGroup[]
  /** Some cases only: then nothing is said of defences that none of them names. */
  partly: boolean
  onProgress: (done: number, total: number) => void
}

/** Switches each defence off in turn and plays the cases that name it. */
export async function prove(stage: Stage, { groups, partly, onProgress }: ProveOptions): Promise<Proof> {
  const cases = groups.flatMap((group) => group.cases)
  const chosen = defences.filter(({ name }) => !partly || cases.some((one) => one.defences?.includes(name)))
  const proof: Proof = { defences: [], withoutCase: [], behind: [], withoutSwitch: {}, unanswered: unknownNames(cases) }
  const failed = new Set<string>()
  for (const [index, { name, off, behind }] of chosen.entries()) {
    const needing = groups
      .map(({ heading, cases }) => ({ heading, cases: cases.filter((one) => one.defences?.includes(name)) }))
      .filter(({ cases }) => cases.length > 0)
    const ids = needing.flatMap(({ cases }) => cases.map(({ id }) => id))
    const open = ids.length > 0 ? await openCases(stage, off, needing) : new Set<string>()
    for (const id of open) failed.add(id)
    proof.defences.push({ name, fails: ids.filter((id) => open.has(id)), stands: ids.filter((id) => !open.has(id)) })
    if (open.size === 0 && behind === undefined) proof.withoutCase.push(name)
    if (open.size === 0 && behind !== undefined) proof.behind.push({ name, behind })
    onProgress(index + 1, chosen.length)
  }
  for (const { id, unswitchable } of cases.filter((one) => !failed.has(one.id)))
    if (unswitchable === undefined) proof.unanswered.push(id)
    else (proof.withoutSwitch[unswitchable] ??= []).push(id)
  return proof
}

/** Every defence has a case that needs it or another in front of it, and every case has an answer. */
export const isWhole = ({ withoutCase, unanswered }: Proof): boolean =>
  withoutCase.length === 0 && unanswered.length === 0

/** A case that names what there is none of would never be played for it. */
function unknownNames(cases: readonly AttackCase[]): string[] {
  const known = new Set(defences.map(({ name }) => name))
  return cases.flatMap(({ id, defences: named = [] }) =>
    named.filter((name) => !known.has(name)).map((name) => `${id} (there is no defence “${name}”)`),
  )
}

async function openCases(stage: Stage, off: Off, groups: CaseGroup[]): Promise<Set<string>> {
  const on = await off(stage)
  try {
    const results = await runCases(stage, { groups })
    return new Set(results.filter(({ holes }) => holes.length > 0).map((one) => one.case))
  } finally {
    await on()
  }
}

const list = (names: readonly string[]) => names.join(', ') || 'none'

export function printProof({ defences, withoutCase, behind, withoutSwitch, unanswered }: Proof): string {
  const needed = defences.filter(({ fails }) => fails.length > 0)
  const width = Math.max(...defences.map(({ name }) => name.length))
  const proved = new Set(needed.flatMap(({ fails }) => fails)).size
  const reasons = Object.entries(withoutSwitch)
  const left = reasons.reduce((sum, [, ids]) => sum + ids.length, 0)
  return [
    'Without this defence'.padEnd(width + 2) + '  these cases fail',
    ...needed.map(({ name, fails, stands }) => {
      const rest = stands.length > 0 ? `; repelled all the same: ${stands.join(', ')}` : ''
      return `  ${name.padEnd(width)}  ${fails.join(', ')}${rest}`
    }),
    '',
    `Defences that no case needs (${withoutCase.length}): ${list(withoutCase)}`,
    `Defences behind another (${behind.length}): ${list(behind.map(({ name, behind }) => `${name} (behind ${behind})`))}`,
    '',
    `Cases whose defence has no switch (${left})`,
    ...reasons.map(([reason, ids]) => `  ${reason} (${ids.length})\n    ${ids.join(', ')}`),
    '',
    `Cases with neither a switch that opens them nor a reason (${unanswered.length}): ${list(unanswered)}`,
    '',
    `${defences.length} defences switched off, ${needed.length} needed; ${proved} cases fail without theirs, ${left} have none that can be switched off`,
  ].join('\n')
}
