import type { Payload } from 'payload'

import type { Role } from '../../../src/domain/people/roles'
import type { BootedPayload } from '../../support/bootPayload'

export const password = 'correct horse battery'

export interface Account {
  id: string
  email: string
}

export async function createAccount(
  payload: Payload,
  name: string,
  roles: Role[],
  { active = true }: { active?: boolean } = {},
): Promise<Account> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  const { id } = await payload.create({ collection: 'users', data: { email, password, name, roles, active } })
  return { id, email }
}

/** The answer's JSON: whatever a client would find in it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test reads deep into answers whose shape it asserts
export type Json = any

export type Ask = (
  method: string,
  path: string,
  json?: unknown,
) => Promise<{ status: number; body: Json; code: string | undefined; text: string }>

/** Requests over REST as this person; without one, as nobody. */
export async function asking({ payload, rest }: BootedPayload, account?: Account): Promise<Ask> {
  const login = account && (await payload.login({ collection: 'users', data: { email: account.email, password } }))
  return async (method, path, json) => {
    const response = await rest(path, {
      method,
      ...(json === undefined ? {} : { json }),
      headers: login ? { authorization: `JWT ${login.token}` } : {},
    })
    const text = await response.text()
    const body = parse(text)
    return { status: response.status, body, code: body?.errors?.[0]?.data?.code, text }
  }
}

function parse(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
