/** Far above any list there is. */
const most = 1_000_000

/**
 * Whether `limit`, `page` and `depth` of a query are whole numbers that a list can have. Payload hands on what is not,
 * and the database ends in an unexplained 500.
 *
 * @param query as parsed from the address.
 */
export function isPaging(query: unknown): boolean {
  const { limit, page, depth } = (query ?? {}) as Record<string, unknown>
  return [limit, page, depth].every(
    (value) => value === undefined || (/^\d+$/.test(String(value)) && Number(value) <= most),
  )
}
