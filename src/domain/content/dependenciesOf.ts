import type { DependencyKind, DependencyRef } from './article'
import { citationMentions } from './citationMentions'
import type { OwnContent } from './ownContent'

/** Everything an article pulls in, each once, by kind and then id (UTF-16 order). */
export function dependenciesOf(own: OwnContent): DependencyRef[] {
  const ids: Record<DependencyKind, (string | null)[]> = {
    citations: citationMentions(own).map((mention) => mention.citation),
    conditions: [own.condition],
    disclaimers: own.sections.map((section) => (section.kind === 'disclaimer' ? section.disclaimer : null)),
    medications: own.sections.flatMap((section) =>
      section.kind === 'medicationList' ? section.items.map((item) => item.medication) : [],
    ),
    questions: [own.question],
  }
  return (Object.keys(ids) as DependencyKind[]).sort().flatMap((kind) =>
    [...new Set(ids[kind])]
      .filter((id) => id !== null)
      .sort()
      .map((id) => ({ kind, id })),
  )
}
