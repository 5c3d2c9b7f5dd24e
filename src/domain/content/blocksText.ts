import type { Block, Inline } from './projection'

/** Blocks as plain text: a line each, list items behind `- ` or their number, citation marks as `[1]`. */
export function blocksText(blocks: readonly Block[], indent = ''): string {
  return blocks.map((block) => blockText(block, indent)).join('\n')
}

function blockText(block: Block, indent: string): string {
  if (block.kind !== 'list') return `${indent}${inlinesText(block.children)}`
  return block.items
    .map((item, index) => {
      const line = `${indent}${block.ordered ? `${index + 1}.` : '-'} ${inlinesText(item.children)}`
      return item.lists.length === 0 ? line : `${line}\n${blocksText(item.lists, `${indent}  `)}`
    })
    .join('\n')
}

function inlinesText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return '\n'
    case 'link':
      return inlinesText(inline.children)
    case 'cite':
      return `[${inline.number}]`
  }
}
