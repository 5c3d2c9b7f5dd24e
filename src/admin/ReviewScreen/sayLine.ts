import { audiences } from '../../domain/content/article'
import type { LineLabel } from '../../domain/content/comparison'
import type { Say } from '../../words/words'

/** What stands under a label, in words where it is one of a closed list. */
export function sayLine(say: Say, label: LineLabel | undefined, text: string): string {
  const audience = label === 'audience' && audiences.find((one) => one === text)
  return audience ? say(`audiences:${audience}`) : text
}
