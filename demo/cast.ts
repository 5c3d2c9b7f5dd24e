import type { Payload, TypedUser } from 'payload'

import { slugs } from '../src/cms/slugs'
import type { DemoPerson } from './content/people'

/** The demonstration's people as users of the CMS, by key. */
export interface Cast {
  /** The user, to act as in Payload's Local API. */
  as(key: string): TypedUser
  id(key: string): string
  password(key: string): string
}

/**
 * Signs everybody up: the first as the studio's first admin, which is possible only while there is no user; the others
 * by that admin.
 */
export async function signUp(payload: Payload, people: readonly DemoPerson[], step: () => void): Promise<Cast> {
  const [first, ...others] = people
  if (!first) throw new Error('The demonstration has no people.')
  const users = new Map<string, TypedUser>()
  const remember = (person: DemoPerson, created: Omit<TypedUser, 'collection'>) =>
    users.set(person.key, { ...created, collection: slugs.users })

  // what the first-register form of the admin does
  const admin = await payload.create({ collection: slugs.users, data: account(first), overrideAccess: true })
  remember(first, admin)
  step()
  for (const person of others) {
    const user = users.get(first.key)
    const created = await payload.create({
      collection: slugs.users,
      data: account(person),
      user,
      overrideAccess: false,
    })
    remember(person, created)
    step()
  }
  const find = <Found>(found: Found | undefined, key: string): Found => {
    if (found === undefined) throw new Error(`The demonstration has no person “${key}”.`)
    return found
  }
  return {
    as: (key) => find(users.get(key), key),
    id: (key) => find(users.get(key), key).id,
    password: (key) =>
      find(
        people.find((one) => one.key === key),
        key,
      ).password,
  }
}

function account({ name, email, password, roles }: DemoPerson) {
  return { name, email, password, roles, active: true }
}
