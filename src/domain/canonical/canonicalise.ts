/**
 * RFC 8785 (JSON Canonicalization Scheme): one text for one value. Object keys sorted by UTF-16 code units, numbers
 * and strings as ECMAScript writes them.
 *
 * Narrower than the RFC on purpose: `undefined`, non-finite numbers, lone surrogates and anything that is not plain
 * JSON is refused with a `TypeError` instead of being dropped, since what is dropped here would not be signed.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export function canonicalise(value: unknown): string {
  return write(value, '$')
}

function write(value: unknown, path: string): string {
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
      return Array.isArray(value)
        ? `[${value.map((item, index) => write(item, `${path}[${index}]`)).join(',')}]`
        : writeObject(value as Record<string, unknown>, path)
    default:
      throw new TypeError(`${path}: ${typeof value} is not JSON`)
  }
}

function writeObject(value: Record<string, unknown>, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`${path}: not a plain object`)
  // Array.prototype.sort compares strings by UTF-16 code units, as RFC 8785 section 3.2.3 asks
  const members = Object.keys(value)
    .sort()
    .map((key) => {
      if (!key.isWellFormed()) throw new TypeError(`${path}: lone surrogate in a key`)
      return `${JSON.stringify(key)}:${write(value[key], `${path}.${key}`)}`
    })
  return `{${members.join(',')}}`
}
