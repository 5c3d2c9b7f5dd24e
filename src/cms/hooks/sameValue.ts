/**
 * Whether two values of a form mean the same: ids of rows and missing against `null` do not count, a populated
 * relationship is its id, the order of a list does count.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  const document = value as Record<string, unknown>
  // rows of arrays have an id too, but no dates of their own
  if ('createdAt' in document && 'id' in document) return document.id
  return Object.fromEntries(
    Object.entries(document)
      .filter(([key, item]) => key !== 'id' && plain(item) !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  )
}
