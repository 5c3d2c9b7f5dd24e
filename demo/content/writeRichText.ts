import type { EditorNode, RichText } from '../../src/domain/content/article'

/** A run of words, or a node made by `cite` or `emphasis`. */
export type Words = string | EditorNode

/** Bits of Lexical's text format. */
const italic = 2

let cites = 0

/** The whole of a rich text field, from blocks made by `p` and `ul`. */
export function doc(...children: EditorNode[]): RichText {
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

/** A paragraph. */
export function p(...words: Words[]): EditorNode {
  return {
    type: 'paragraph',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children: words.map(toNode),
  }
}

/** A bulleted list; an item is one run of words or several. */
export function ul(...items: (Words | Words[])[]): EditorNode {
  return {
    type: 'list',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    children: items.map((item, index) => ({
      type: 'listitem',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      value: index + 1,
      children: (Array.isArray(item) ? item : [item]).map(toNode),
    })),
  }
}

/** An inline citation, as the editor stores it. `key`: of `citations.ts`; the seeder puts the id in its place. */
export function cite(key: string): EditorNode {
  cites += 1
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: cites.toString(16).padStart(24, '0'), blockName: '', blockType: 'cite', citation: key },
  }
}

export function emphasis(text: string): EditorNode {
  return textNode(text, italic)
}

function toNode(words: Words): EditorNode {
  return typeof words === 'string' ? textNode(words, 0) : words
}

function textNode(text: string, format: number): EditorNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}
