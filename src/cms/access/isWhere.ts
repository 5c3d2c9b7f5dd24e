/**
 * Whether a filter from a query string has the form `{ field: { operator: value } }` with `and` and `or` of such. Payload
 * hands on what it does not know: a filter that is a text ends in an unexplained 500, an object for a value reaches the
 * database as an operator of its own.
 */
export function isWhere(where: unknown): boolean {
  if (where === undefined) return true
  if (!isObject(where)) return false
  return Object.entries(where).every(([key, value]) =>
    ['and', 'or'].includes(key.toLowerCase())
      ? Object.values(Object(value) as object).every(isWhere)
      : isObject(value) && Object.entries(value).every(([operator, one]) => !ofPlaces.has(operator) && isValue(one)),
  )
}

/** No field of the house is a place; asked of another one, the database throws. */
const ofPlaces = new Set(['near', 'within', 'intersects'])

/** Lists come as lists or, past the parser's limit, as objects with numbers for keys. */
function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object' || one === null)
  if (isObject(value)) return Object.entries(value).every(([key, one]) => /^\d+$/.test(key) && typeof one !== 'object')
  return true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
