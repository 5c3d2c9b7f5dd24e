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
  return write(value, [])
}

/** Far above what any record nests; a cycle ends here instead of in an overflow of the stack. */
const deepest = 500

/** Keys and indexes from the root down to the value being written, for messages only. */
type Path = (string | number)[]

function write(value: unknown, path: Path): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw refuse(path, 'not a JSON number')
      return JSON.stringify(value)
    case 'string':
      if (!value.isWellFormed()) throw refuse(path, 'lone surrogate')
      return JSON.stringify(value)
    case 'object':
      if (path.length > deepest) throw refuse(path.slice(0, 20), 'nested too deeply')
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path)
    default:
      throw refuse(path, `${typeof value} is not JSON`)
  }
}

function refuse(path: Path, why: string): TypeError {
  return new TypeError(`${['$', ...path].join('.')}: ${why}`)
}

function writeArray(values: readonly unknown[], path: Path): string {
  let text = ''
  // by index: gaps are visited too, as `undefined`
  for (let index = 0; index < values.length; index += 1) {
    path.push(index)
    text += `${index === 0 ? '' : ','}${write(values[index], path)}`
    path.pop()
  }
  return `[${text}]`
}

function writeObject(value: object, path: Path): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw refuse(path, 'not a plain object')
  if (Object.getOwnPropertySymbols(value).length > 0) throw refuse(path, 'a symbol is no JSON key')
  let text = ''
  // Array.prototype.sort compares strings by UTF-16 code units, as RFC 8785 section 3.2.3 asks
  for (const key of Object.keys(value).sort()) {
    if (!key.isWellFormed()) throw refuse(path, 'lone surrogate in a key')
    path.push(key)
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key], path)}`
    path.pop()
  }
  return `{${text}}`
}
