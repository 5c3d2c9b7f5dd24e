import { isRecord, malformed, type ContentReader } from './contentReader'
import type { OwnBlock, OwnInline, OwnList, OwnListItem } from './ownContent'
import { inlineTypes, readInlines, unknownNode } from './readInlines'

/** A section's own heading is h2, so what is below it in a body is level 3 or 4. */
const headingLevels: Record<string, 3 | 4> = { h2: 3, h3: 3, h4: 4 }

/**
 * Lexical's JSON as blocks. Blocks without anything to read are dropped; alignment, indent, direction, ids and
 * versions are the editor's own business and are not read.
 * @throws DomainError `unknown-node`, `malformed-content`, `unsafe-link`, `content-too-large`
 */
export function readRichText(value: unknown, path: string, reader: ContentReader): OwnBlock[] {
  if (value === undefined || value === null) return []
  if (!isRecord(value) || !isRecord(value.root)) throw malformed(path, "the editor's state has no root")
  if (value.root.type !== 'root') throw unknownNode(value.root.type, `${path}.root`)
  const children = `${path}.root.children`
  return reader.list(value.root.children, children).flatMap((node, index) => {
    const at = `${children}.${index}`
    reader.node(at, 1)
    return readBlock(node, at, reader)
  })
}

function readBlock(node: Record<string, unknown>, path: string, reader: ContentReader): OwnBlock[] {
  const inlines = () => readInlines(node.children, `${path}.children`, 2, reader)
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return unlessEmpty({ kind: node.type, children: inlines() })
    case 'heading': {
      const level = typeof node.tag === 'string' ? headingLevels[node.tag] : undefined
      if (level === undefined) throw unknownNode(`heading ${String(node.tag)}`, path)
      return unlessEmpty({ kind: 'heading', level, children: inlines() })
    }
    case 'list': {
      const list = readList(node, path, 1, reader)
      return list.items.length > 0 ? [list] : []
    }
    default:
      throw unknownNode(node.type, path)
  }
}

function unlessEmpty(block: Exclude<OwnBlock, OwnList>): OwnBlock[] {
  return hasWords(block.children) ? [block] : []
}

function hasWords(inlines: readonly OwnInline[]): boolean {
  return inlines.some(
    (item) =>
      item.kind === 'cite' ||
      (item.kind === 'text' && item.text.trim() !== '') ||
      (item.kind === 'link' && hasWords(item.children)),
  )
}

function readList(node: Record<string, unknown>, path: string, depth: number, reader: ContentReader): OwnList {
  if (node.listType !== 'bullet' && node.listType !== 'number') throw unknownNode(`list ${String(node.listType)}`, path)
  const items: OwnListItem[] = []
  const children = `${path}.children`
  for (const [index, child] of reader.list(node.children, children).entries()) {
    const at = `${children}.${index}`
    reader.node(at, depth)
    if (child.type !== 'listitem') throw unknownNode(child.type, at)
    const item = readListItem(child, at, depth + 1, reader)
    // Lexical puts a nested list into an item of its own: it belongs to the item before it
    const parent = items.at(-1)
    if (!hasWords(item.children) && parent) parent.lists.push(...item.lists)
    else if (hasWords(item.children) || item.lists.length > 0) items.push(item)
  }
  return { kind: 'list', ordered: node.listType === 'number', items }
}

function readListItem(node: Record<string, unknown>, path: string, depth: number, reader: ContentReader): OwnListItem {
  const inlines: unknown[] = []
  const lists: OwnList[] = []
  const children = `${path}.children`
  for (const [index, child] of reader.list(node.children, children).entries()) {
    const at = `${children}.${index}`
    if (child.type === 'list') {
      reader.node(at, depth)
      const list = readList(child, at, depth + 1, reader)
      if (list.items.length > 0) lists.push(list)
    } else {
      if (!inlineTypes.has(child.type)) throw unknownNode(child.type, at)
      if (lists.length > 0) throw malformed(at, 'text after a nested list within one item')
      inlines.push(child)
    }
  }
  const read = readInlines(inlines, children, depth, reader)
  return { children: hasWords(read) ? read : [], lists }
}
