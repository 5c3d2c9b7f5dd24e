import type { FieldHook } from 'payload'

import { publicError } from '../publicError'

const summaryNodes = new Set(['root', 'paragraph', 'text', 'linebreak', 'inlineBlock'])
const sectionNodes = new Set([...summaryNodes, 'heading', 'list', 'listitem', 'quote', 'link'])

/** Deeper than any list a person nests; a document nested without end would end the process. */
const deepest = 40

/**
 * Texts come in as the editor's JSON from any client. What the projection could not read is refused by name at the
 * save, before Payload's own walk through the nodes, which trusts their shape.
 */
export const refuseUnknownSectionNodes: FieldHook = ({ value, path }) => checked(value, path.join('.'), sectionNodes)
export const refuseUnknownSummaryNodes: FieldHook = ({ value, path }) => checked(value, path.join('.'), summaryNodes)

function checked(value: unknown, path: string, known: ReadonlySet<string>): unknown {
  if (value === null || value === undefined) return value
  const complaint = isObject(value) ? complain(value.root, known, 0) : 'it is not an object with a `root`'
  if (complaint) throw publicError(422, 'content-unreadable', `The text at ${path} cannot be read: ${complaint}.`)
  return value
}

function complain(node: unknown, known: ReadonlySet<string>, depth: number): string | null {
  if (!isObject(node) || typeof node.type !== 'string') return 'a node has no type'
  if (!known.has(node.type) || (node.type === 'root') !== (depth === 0)) return `“${node.type}” has no place in it`
  if (depth > deepest) return `it is nested more than ${deepest} deep`
  if (node.type === 'text' && typeof node.text !== 'string') return 'a text node has no text'
  if (node.type === 'inlineBlock' && !(isObject(node.fields) && node.fields.blockType === 'cite'))
    return 'an inline block is not a citation'
  if (node.type === 'link' && !isObject(node.fields)) return 'a link has no address'
  if (node.children === undefined && ['text', 'linebreak', 'inlineBlock'].includes(node.type)) return null
  if (!Array.isArray(node.children)) return `“${node.type}” has no list of children`
  for (const child of node.children) {
    const complaint = complain(child, known, depth + 1)
    if (complaint) return complaint
  }
  return null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
