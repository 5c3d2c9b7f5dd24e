import type { LineLabel } from '../../domain/content/comparison'
import { aspects, audiences, helpLevels, memberCounts, specialties } from '../../words/en/vocabulary'
import type { Say } from '../../words/words'

/** Labels under which a word of a closed list stands: the name of that list, and what is in it. */
const lists: Partial<Record<LineLabel, readonly [name: string, words: object]>> = {
  audience: ['audiences', audiences],
  level: ['helpLevels', helpLevels],
  aspect: ['aspects', aspects],
  specialty: ['specialties', specialties],
  memberCount: ['memberCounts', memberCounts],
}

/** What stands under a label, in words where it is one of a closed list. */
export function sayLine(say: Say, label: LineLabel | undefined, text: string): string {
  const [name, words] = (label && lists[label]) ?? ['', {}]
  return Object.hasOwn(words, text) ? say(`${name}:${text}` as never) : text
}
