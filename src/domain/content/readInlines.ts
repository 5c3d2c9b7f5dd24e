import { DomainError } from '../errors'
import { isRecord, malformed, type ContentReader } from './contentReader'
import { mergeInlines } from './mergeInlines'
import type { OwnInline } from './ownContent'
import type { Mark } from './projection'
import { readHref } from './readHref'

/** Lexical's format bits (TextNode, lexical 0.50), in the order in which marks are written. */
const marksByBit: [number, Mark][] = [
  [1, 'strong'],
  [2, 'emphasis'],
  [8, 'underline'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]
/** Highlight: colour only, and pasted text brings it along. The bits above it change letters and are refused. */
const ignoredBits = 128
const knownBits = marksByBit.reduce((sum, [bit]) => sum | bit, ignoredBits)

/**
 * Inline nodes of the editor as our own. Neighbours that read alike are joined, empty ones dropped.
 * @throws DomainError `unknown-node`, `malformed-content`, `unsafe-link`, `content-too-large`
 */
export function readInlines(nodes: unknown, path: string, depth: number, reader: ContentReader): OwnInline[] {
  return mergeInlines(
    reader.list(nodes, path).flatMap((node, index) => {
      const at = `${path}.${index}`
      reader.node(at, depth)
      return readInline(node, at, depth, reader)
    }),
  )
}

export const inlineTypes: ReadonlySet<unknown> = new Set([
  'text',
  'tab',
  'linebreak',
  'link',
  'autolink',
  'inlineBlock',
])

function readInline(node: Record<string, unknown>, path: string, depth: number, reader: ContentReader): OwnInline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: reader.text(node.text, `${path}.text`), marks: readMarks(node.format, path) }]
    case 'tab':
      return [{ kind: 'text', text: '\t', marks: readMarks(node.format, path) }]
    case 'linebreak':
      return [{ kind: 'lineBreak' }]
    case 'link':
    case 'autolink':
      return readLink(node, path, depth, reader)
    case 'inlineBlock':
      return [readCite(node, path, reader)]
    default:
      throw unknownNode(node.type, path)
  }
}

export function unknownNode(type: unknown, path: string): DomainError {
  const name = typeof type === 'string' ? type.slice(0, 60).toWellFormed() : typeof type
  return new DomainError('unknown-node', `${path}: "${name}" is not a part that a page can have.`, { path, type: name })
}

function readMarks(format: unknown, path: string): Mark[] {
  // Lexical writes '' for "none" on some nodes
  if (format === undefined || format === null || format === '') return []
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 0) {
    throw malformed(`${path}.format`, 'a format bitmask is expected here')
  }
  if ((format | knownBits) !== knownBits) throw malformed(`${path}.format`, `format ${format} cannot be shown`)
  return marksByBit.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
}

/** A citation inside a link comes out of it, in its place: a link to a source within a link leads nowhere sure. */
function readLink(node: Record<string, unknown>, path: string, depth: number, reader: ContentReader): OwnInline[] {
  const fields = isRecord(node.fields) ? node.fields : {}
  if (fields.linkType === 'internal') throw unknownNode('internal link', path)
  const href = readHref(reader.text(fields.url ?? node.url, `${path}.fields.url`), path)
  const parts: OwnInline[] = []
  for (const child of readInlines(node.children, `${path}.children`, depth + 1, reader)) {
    if (child.kind === 'link') throw malformed(path, 'a link within a link')
    parts.push(child.kind === 'cite' ? child : { kind: 'link', href, children: [child] })
  }
  return parts
}

function readCite(node: Record<string, unknown>, path: string, reader: ContentReader): OwnInline {
  if (!isRecord(node.fields)) throw malformed(`${path}.fields`, 'an inline block without fields')
  if (node.fields.blockType !== 'cite') throw unknownNode(node.fields.blockType, path)
  return { kind: 'cite', citation: reader.relation(node.fields.citation, `${path}.fields.citation`) }
}
