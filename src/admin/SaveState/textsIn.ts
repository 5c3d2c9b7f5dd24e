/** Fields whose strings are names of things, not words somebody typed. */
const names = new Set([
  'id',
  'type',
  'blockType',
  'blockName',
  'format',
  'mode',
  'style',
  'direction',
  'tag',
  'listType',
])

/** What a record is known by: an article's sources and medications are such. */
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Every text in a form's data, in its order: for somebody who has to carry them elsewhere. */
export function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return names.has(name) || isId(value) || value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, key))
}
