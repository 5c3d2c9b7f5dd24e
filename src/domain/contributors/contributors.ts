import { sharesKey } from '../people/personKeys'

/** Somebody who changed signed content, with what identified them then: the account may change or go. */
export interface Contributor {
  user: string
  name: string
  keys: string[]
  /** When they last did. */
  at: string
}

/** Adds a contribution; the same person's earlier one gives way to it, and keys add up. */
export function addContributor(list: readonly Contributor[], one: Contributor): Contributor[] {
  const same = list.find((other) => other.user === one.user)
  if (!same) return [...list, one]
  const merged = { ...one, keys: [...new Set([...same.keys, ...one.keys])].sort() }
  return list.map((other) => (other === same ? merged : other))
}

export function mergeContributors(...lists: readonly (readonly Contributor[])[]): Contributor[] {
  return lists.flat().reduce<Contributor[]>(addContributor, [])
}

/** The contributor who is this person, by any shared key; accounts of one person count as one. */
export function findContributor(list: readonly Contributor[], keys: readonly string[]): Contributor | null {
  return list.find((one) => sharesKey(one.keys, keys)) ?? null
}
