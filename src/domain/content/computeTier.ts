import type { Aspect, Dependencies, Tier } from './article'
import { entry } from './entry'
import { findDoses } from './findDoses'
import type { OwnContent } from './ownContent'
import { textUnits } from './textUnits'

/** What a page about one of these says is a schedule, names medications, or is a diagnosis. */
const aspectTiers: Partial<Record<Aspect, Tier>> = { UsageOrSchedule: 1, Treatments: 2, SideEffects: 2, Diagnosis: 2 }

/**
 * Risk tier of a page, 1 the strictest: the strictest of its question's, its condition's, what its content asks for
 * (a dose or schedule: 1; medications, prognosis statistics, diagnosis: 2; else 3) and what was raised by hand.
 * A missing condition or question says nothing here: check C00 stops such a page.
 */
export function computeTier(own: OwnContent, dependencies: Dependencies): Tier {
  const condition = entry(dependencies.conditions, own.condition)
  const question = entry(dependencies.questions, own.question)
  const asked = [own.raisedTier, condition?.leastTier, question?.leastTier, contentTier(own, question?.aspect)]
  return asked.reduce<Tier>((strictest, tier) => (tier && tier < strictest ? tier : strictest), 3)
}

function contentTier(own: OwnContent, aspect: Aspect | undefined): Tier {
  const tiers: (Tier | undefined)[] = [aspect && aspectTiers[aspect]]
  for (const section of own.sections) {
    if (section.kind === 'questionSection') tiers.push(section.aspect ? aspectTiers[section.aspect] : undefined)
    if (section.kind === 'medicationList') tiers.push(2)
    if (section.kind === 'prognosis' && section.statistics.length > 0) tiers.push(2)
  }
  if (textUnits(own).some((unit) => findDoses(unit.text).length > 0)) tiers.push(1)
  return tiers.reduce<Tier>((strictest, tier) => (tier && tier < strictest ? tier : strictest), 3)
}
