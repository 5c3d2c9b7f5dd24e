/** Far above any list there is. */
const most = 1_000_000

/** A field, or one through relations. */
const sortable = /^-?\w+(\.\w+)*$/

/**
 * Whether `limit`, `page` and `depth` of a query are whole numbers that a list can have, and `sort` names fields. Payload
 * hands on what is not, up to operators of the database, which ends in an unexplained 500.
 *
 * @param query as parsed from the address.
 */
export function isPaging(query: unknown): boolean {
  const { limit, page, depth, sort } = (query ?? {}) as Record<string, unknown>
  const orders = sort === undefined ? [] : [sort].flat(3).flatMap((one) => String(one).split(','))
  const named = orders.every((one) => one === '' || sortable.test(one.trim()))
  return (
    named &&
    [limit, page, depth].every((value) => value === undefined || (/^\d+$/.test(String(value)) && Number(value) <= most))
  )
}
