import type { OwnBlock, OwnInline, OwnListItem } from './ownContent'

/** Every inline of these blocks in reading order, what is inside links too. */
export function forEachInline(blocks: readonly OwnBlock[], visit: (inline: OwnInline) => void): void {
  const inlines = (children: readonly OwnInline[]) => {
    for (const child of children) {
      visit(child)
      if (child.kind === 'link') inlines(child.children)
    }
  }
  const item = ({ children, lists }: OwnListItem) => {
    inlines(children)
    forEachInline(lists, visit)
  }
  for (const block of blocks) {
    if (block.kind === 'list') block.items.forEach(item)
    else inlines(block.children)
  }
}
