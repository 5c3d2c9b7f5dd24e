import type { FlattenedField } from 'payload'

/**
 * The first value of a document that is of another JSON type than its field, as a sentence; `null`: none. Payload
 * validates what it expects to find and trusts the rest: an object for a text is stored as JSON on SQLite and is an
 * unexplained 500 on MongoDB. Values, lengths and options stay Payload's business, rich text the editor hook's.
 */
export function whatIsMisshapen(fields: readonly FlattenedField[], data: unknown, prefix = ''): string | null {
  if (!isObject(data)) return `${prefix || 'The document'}: an object is expected here.`
  for (const field of fields) {
    const value = data[field.name]
    if (value === null || value === undefined) continue
    const complaint = complain(field, value, `${prefix}${prefix ? '.' : ''}${field.name}`)
    if (complaint) return complaint
  }
  return null
}

function complain(field: FlattenedField, value: unknown, path: string): string | null {
  switch (field.type) {
    case 'group':
      return whatIsMisshapen(field.flattenedFields, value, path)
    case 'array':
      return eachRow(value, path, (row, at) => whatIsMisshapen(field.flattenedFields, row, at))
    case 'blocks':
      return eachRow(value, path, (row, at) => {
        const block = field.blocks.find(({ slug }) => isObject(row) && row.blockType === slug)
        return block ? whatIsMisshapen(block.flattenedFields, row, at) : `${at}: there is no such section.`
      })
    case 'number':
      return typeof value === 'number' ? null : `${path}: a number is expected here.`
    case 'checkbox':
      return typeof value === 'boolean' ? null : `${path}: true or false is expected here.`
    case 'date':
      return typeof value === 'string' || value instanceof Date ? null : `${path}: a date is expected here.`
    case 'select':
    case 'relationship':
      return field.hasMany === true ? everyText(value, path) : aText(value, path)
    case 'text':
    case 'textarea':
    case 'email':
    case 'radio':
      return aText(value, path)
    default:
      return null
  }
}

function eachRow(value: unknown, path: string, complainAbout: (row: unknown, path: string) => string | null) {
  // how the admin's form sends an empty list
  if (value === 0 || value === '0') return null
  if (!Array.isArray(value)) return `${path}: a list is expected here.`
  for (const [index, row] of (value as unknown[]).entries()) {
    const complaint = complainAbout(row, `${path}.${index}`)
    if (complaint) return complaint
  }
  return null
}

function everyText(value: unknown, path: string): string | null {
  return eachRow(value, path, aText)
}

function aText(value: unknown, path: string): string | null {
  return typeof value === 'string' ? null : `${path}: a text is expected here.`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
