import { runCases } from '../run'
import type { Stage } from '../stage/stage'
import type { CaseGroup } from '../types'
import type { Off } from './defence'
import { defences } from './defences'

export interface Proof {
  /** Per defence: cases that fail without it, and cases that name it and are repelled all the same. */
  defences: { name: string; fails: string[]; stands: string[] }[]
  /** Defences that no case needs. */
  withoutCase: string[]
  /** Cases that fail without none of the defences. */
  withoutDefence: string[]
}

/** Switches each defence off in turn and plays the cases that name it. */
export async function prove(
  stage: Stage,
  { groups, onProgress }: { groups: readonly CaseGroup[]; onProgress: (done: number, total: number) => void },
): Promise<Proof> {
  const proof: Proof = { defences: [], withoutCase: [], withoutDefence: [] }
  const failed = new Set<string>()
  for (const [index, { name, off }] of defences.entries()) {
    const needing = groups
      .map(({ heading, cases }) => ({ heading, cases: cases.filter((one) => one.defences?.includes(name)) }))
      .filter(({ cases }) => cases.length > 0)
    const ids = needing.flatMap(({ cases }) => cases.map(({ id }) => id))
    const open = ids.length > 0 ? await openCases(stage, off, needing) : new Set<string>()
    for (const id of open) failed.add(id)
    proof.defences.push({ name, fails: ids.filter((id) => open.has(id)), stands: ids.filter((id) => !open.has(id)) })
    if (open.size === 0) proof.withoutCase.push(name)
    onProgress(index + 1, defences.length)
  }
  const all = groups.flatMap(({ cases }) => cases.map(({ id }) => id))
  proof.withoutDefence = all.filter((id) => !failed.has(id))
  return proof
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

export function printProof({ defences, withoutCase, withoutDefence }: Proof): string {
  const width = Math.max(...defences.map(({ name }) => name.length))
  return [
    'Without this defence                    these cases fail',
    ...defences
      .filter(({ fails }) => fails.length > 0)
      .map(({ name, fails, stands }) => {
        const rest = stands.length > 0 ? `; repelled all the same: ${stands.join(', ')}` : ''
        return `  ${name.padEnd(width)}  ${fails.join(', ')}${rest}`
      }),
    '',
    `Defences that no case needs (${withoutCase.length}): ${withoutCase.join(', ') || 'none'}`,
    `Cases that no switch opens (${withoutDefence.length}): ${withoutDefence.join(', ') || 'none'}`,
  ].join('\n')
}
