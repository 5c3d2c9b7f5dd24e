import type { LineLabel } from '../../domain/content/comparison'
import { en } from '../../words/en'
import type { Say } from '../../words/words'

/** Labels under which a word of a closed list stands, and the part of the words that has them. */
const lists = {
  audience: 'audiences',
  level: 'helpLevels',
  aspect: 'aspects',
  specialty: 'specialties',
  memberCount: 'review:memberCounts',
} as const satisfies Partial<Record<LineLabel, string>>

/** What stands under a label, in words where it is one of a closed list. */
export function sayLine(say: Say, label: LineLabel | undefined, text: string): string {
  const list = label !== undefined && label in lists ? lists[label as keyof typeof lists] : null
  if (!list) return text
  const known: Record<string, unknown> = list === 'review:memberCounts' ? en.review.memberCounts : en[list]
  return Object.hasOwn(known, text) ? say(`${list}:${text}` as never) : text
}
