import type { Block, Inline, Mark } from './projection'

const tags: Record<Mark, string> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Blocks as HTML. Only the tags named here, everything else escaped. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('')
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderInlines(block.children)}</p>`
    case 'heading':
      return `<h${block.level}>${renderInlines(block.children)}</h${block.level}>`
    case 'quote':
      return `<blockquote><p>${renderInlines(block.children)}</p></blockquote>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${renderInlines(item.children)}${renderBlocks(item.lists)}</li>`)
      return `<${tag}>${items.join('')}</${tag}>`
    }
  }
}

function renderInlines(inlines: readonly Inline[]): string {
  return inlines.map(renderInline).join('')
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.marks.reduceRight(
        (inner, mark) => `<${tags[mark]}>${inner}</${tags[mark]}>`,
        escapeHtml(inline.text),
      )
    case 'lineBreak':
      return '<br>'
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${renderInlines(inline.children)}</a>`
    case 'cite':
      return renderCites([inline.number])
  }
}

/** Marks that lead to the list of references, which the site shows with the ids `ref-1`, `ref-2` … */
export function renderCites(numbers: readonly number[]): string {
  return numbers.map((number) => `<sup><a href="#ref-${number}">[${number}]</a></sup>`).join('')
}
