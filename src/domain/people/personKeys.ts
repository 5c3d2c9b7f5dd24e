import type { Person } from './person'

/**
 * What identifies the human behind an account: two accounts that share a key are one person, so that nobody signs their
 * own words from a second account. An address counts whether or not it was verified: the stricter reading.
 *
 * @returns keys such as `user:…`, `email:jane@example.org`, `registration:GMC:1234567`, sorted.
 */
export function personKeys(person: Pick<Person, 'user' | 'email' | 'reviewer'>): string[] {
  const registrations = person.reviewer?.registrations ?? []
  return [
    `user:${person.user}`,
    `email:${normaliseEmail(person.email)}`,
    ...registrations.map(
      (one) => `registration:${one.body}:${one.number.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')}`,
    ),
  ].sort()
}

/** Equal after NFKC, lower case and removal of a plus tag (product.md, "same e-mail"). */
export function normaliseEmail(email: string): string {
  const [local, domain] = splitAtLast(email.normalize('NFKC').trim().toLowerCase(), '@')
  return `${local.split('+', 1)[0] ?? ''}@${domain}`
}

function splitAtLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

export function sharesKey(some: readonly string[], others: readonly string[]): boolean {
  return some.some((key) => others.includes(key))
}
