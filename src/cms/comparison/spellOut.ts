import type { Block, Inline, ListItem, Mark } from '../../domain/content/projection'

/** As in Markdown (sub- and superscript, underlining as in Pandoc's), which people read without having learnt it. */
const marked: Record<Mark, readonly [before: string, behind: string]> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  underline: ['__', '__'],
  strikethrough: ['~~', '~~'],
  code: ['`', '`'],
  subscript: ['~', '~'],
  superscript: ['^', '^'],
}

/**
 * Writes into the text what plain text would lose: where a link leads, what is struck through, what is a heading. All of
 * it is signed, so a change of it has to be seen.
 */
export function spellOut(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, children: inlines(block.children) }
      case 'heading':
        return { kind: 'paragraph', children: [plain(`${'#'.repeat(block.level)} `), ...inlines(block.children)] }
      case 'quote':
        return { kind: 'paragraph', children: [plain('> '), ...inlines(block.children)] }
      case 'list':
        return list(block)
    }
  })
}

function list(block: Extract<Block, { kind: 'list' }>): Extract<Block, { kind: 'list' }> {
  return {
    ...block,
    items: block.items.map((item): ListItem => ({ children: inlines(item.children), lists: item.lists.map(list) })),
  }
}

function inlines(children: readonly Inline[]): Inline[] {
  return children.flatMap((inline): Inline[] => {
    if (inline.kind === 'link') return [...inlines(inline.children), plain(` <${inline.href}>`)]
    if (inline.kind !== 'text') return [inline]
    const before = inline.marks.map((mark) => marked[mark][0]).join('')
    const behind = inline.marks.toReversed().map((mark) => marked[mark][1])
    return [plain(`${before}${inline.text}${behind.join('')}`)]
  })
}

const plain = (text: string): Inline => ({ kind: 'text', text, marks: [] })
