import type { Mark } from './projection'

type Mergeable =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'lineBreak' }
  | { kind: 'cite' }
  | { kind: 'link'; href: string; children: Mergeable[] }

/**
 * Joins neighbours that read as one (texts with the same marks, links to the same address) and drops empty ones: how
 * an editor happens to split its nodes never shows in the content.
 */
export function mergeInlines<Item extends Mergeable>(inlines: readonly Item[]): Item[] {
  const merged: Item[] = []
  for (const item of inlines) {
    if (item.kind === 'text' && item.text === '') continue
    if (item.kind === 'link' && item.children.length === 0) continue
    const last = merged.at(-1)
    const joined = last && join(last, item)
    if (joined) merged[merged.length - 1] = joined
    else merged.push(item)
  }
  return merged
}

function join<Item extends Mergeable>(left: Item, right: Item): Item | null {
  if (left.kind === 'text' && right.kind === 'text') {
    const same = left.marks.length === right.marks.length && left.marks.every((mark, at) => mark === right.marks[at])
    return same ? { ...left, text: left.text + right.text } : null
  }
  if (left.kind === 'link' && right.kind === 'link' && left.href === right.href) {
    return { ...left, children: mergeInlines([...left.children, ...right.children]) }
  }
  return null
}
