import { DomainError } from '../errors'

/** Bounds of one article, over all its texts together. A 30 kB page has about 1 500 nodes, 6 levels deep. */
export const contentLimits = { depth: 40, nodes: 20_000, characters: 400_000 } as const

/** Reads untrusted values one by one, counting them against `contentLimits`. Made anew for each article. */
export interface ContentReader {
  /** Counts one node, section or row. @throws DomainError `content-too-large` */
  node(path: string, depth?: number): void
  /** @throws DomainError `malformed-content`, `content-too-large` */
  text(value: unknown, path: string): string
  optionalText(value: unknown, path: string): string | null
  oneOf<Value>(values: readonly Value[], value: unknown, path: string): Value | null
  /** An id, from the id itself or from a populated document. */
  relation(value: unknown, path: string): string | null
  list(value: unknown, path: string): Record<string, unknown>[]
}

export function createContentReader(): ContentReader {
  let nodes = 0
  let characters = 0

  /**
   * Texts are taken as they are: not trimmed, and not normalised to NFC either. What is signed are the very code
   * points that reviewers saw and readers get; normalising here would sign a text that nobody typed, and the same
   * page would hash differently under another Unicode version.
   */
  function text(value: unknown, path: string): string {
    if (value === undefined || value === null) return ''
    if (typeof value !== 'string') throw malformed(path, 'a text is expected here')
    if (!value.isWellFormed()) throw malformed(path, 'the text holds half of a surrogate pair')
    characters += value.length
    if (characters > contentLimits.characters) throw tooLarge(path, `more than ${contentLimits.characters} characters`)
    return value
  }

  return {
    node(path, depth = 0) {
      nodes += 1
      if (nodes > contentLimits.nodes) throw tooLarge(path, `more than ${contentLimits.nodes} nodes`)
      if (depth > contentLimits.depth) throw tooLarge(path, `nested more than ${contentLimits.depth} levels deep`)
    },
    text,
    optionalText: (value, path) => text(value, path) || null,
    oneOf(values, value, path) {
      if (value === undefined || value === null || value === '') return null
      const found = values.find((one) => one === value)
      if (found === undefined) throw malformed(path, `not one of ${values.join(', ')}`)
      return found
    },
    relation(value, path) {
      const id = isRecord(value) ? value.id : value
      if (id === undefined || id === null || id === '') {
        if (isRecord(value)) throw malformed(path, 'a document without an id')
        return null
      }
      return text(id, path)
    },
    list(value, path) {
      if (value === undefined || value === null) return []
      if (!Array.isArray(value)) throw malformed(path, 'a list is expected here')
      return value.map((item: unknown, index) => {
        if (!isRecord(item)) throw malformed(`${path}.${index}`, 'an object is expected here')
        return item
      })
    },
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function malformed(path: string, what: string): DomainError {
  return new DomainError('malformed-content', `${path}: ${what}.`, { path })
}

function tooLarge(path: string, what: string): DomainError {
  return new DomainError('content-too-large', `${path}: ${what}.`, { path })
}
