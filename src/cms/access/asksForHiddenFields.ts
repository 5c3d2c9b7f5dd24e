/** What an account keeps for signing in. Payload hides it in answers, but sorts and filters by it through relations. */
const hidden = /(^|[.,-])(hash|salt|resetPassword\w*|loginAttempts|lockUntil|sessions|_verificationToken)($|[.,])/

/**
 * Whether a query sorts or filters by such a field, at any depth: the order of rows would tell it bit by bit.
 *
 * @param query as parsed from the address.
 */
export function asksForHiddenFields(query: unknown): boolean {
  if (typeof query !== 'object' || query === null) return false
  const { sort, where } = query as { sort?: unknown; where?: unknown }
  return hidden.test([sort].flat(3).map(String).join(',')) || keysOf(where).some((key) => hidden.test(key))
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysOf(inside)])
}
