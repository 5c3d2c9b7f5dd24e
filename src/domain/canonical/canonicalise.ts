/**
 * RFC 8785 (JSON Canonicalization Scheme): one text for one value. Object keys sorted by UTF-16 code units, numbers
 * and strings as ECMAScript writes them.
 *
 * Narrower than the RFC on purpose: `undefined`, non-finite numbers, lone surrogates and anything that is not plain
 * JSON (gaps in arrays, symbol keys, cycles) is refused with a `TypeError` instead of being dropped, since what is
 * dropped here would not be signed.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export function canonicalise(value: unknown): string {
  return write(value, '$', 0)
}

/** Far above what any record nests; a cycle ends here instead of in an overflow of the stack. */
const deepest = 500

function write(value: unknown, path: string, depth: number): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${path}: not a JSON number`)
      return JSON.stringify(value)
    case 'string':
      if (!value.isWellFormed()) throw new TypeError(`${path}: lone surrogate`)
      return JSON.stringify(value)
    case 'object':
      if (depth > deepest) throw new TypeError(`${path.slice(0, 100)}…: nested too deeply`)
      return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth)
    default:
      throw new TypeError(`${path}: ${typeof value} is not JSON`)
  }
}

function writeArray(values: unknown[], path: string, depth: number): string {
  // Array.from visits gaps too, as `undefined`
  return `[${Array.from(values, (item, index) => write(item, `${path}[${index}]`, depth + 1)).join(',')}]`
}

function writeObject(value: object, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`${path}: not a plain object`)
  if (Object.getOwnPropertySymbols(value).length > 0) throw new TypeError(`${path}: a symbol is no JSON key`)
  // Array.prototype.sort compares strings by UTF-16 code units, as RFC 8785 section 3.2.3 asks
  const members = Object.keys(value)
    .sort()
    .map((key) => {
      if (!key.isWellFormed()) throw new TypeError(`${path}: lone surrogate in a key`)
      const item = (value as Record<string, unknown>)[key]
      return `${JSON.stringify(key)}:${write(item, `${path}.${key}`, depth + 1)}`
    })
  return `{${members.join(',')}}`
}
