import { AuthenticationError, LockedAuth, type Payload } from 'payload'

import { slugs } from './slugs'

/**
 * Asks for the password again. A wrong one counts towards the account's lock-out like a wrong sign-in, and gives `null`.
 * Payload opens a session with every success; this one is dropped again.
 */
export async function confirmPassword(
  payload: Payload,
  user: string,
  password: string,
): Promise<{ method: 'password'; at: string } | null> {
  const row = await payload.db.findOne<{ id: string; email: string; active?: boolean }>({
    collection: slugs.users,
    where: { id: { equals: user } },
  })
  // who is switched off could not sign in: the action refuses that by its own rule, which puts it on record
  if (!row || row.active !== true || password === '') return null
  try {
    const { token } = await payload.login({ collection: slugs.users, data: { email: row.email, password } })
    await dropSession(payload, user, token)
    return { method: 'password', at: new Date().toISOString() }
  } catch (error) {
    // by name as well: the bundled and the native copy of Payload have classes of their own
    if (error instanceof AuthenticationError || error instanceof LockedAuth) return null
    if (error instanceof Error && ['AuthenticationError', 'LockedAuth'].includes(error.name)) return null
    throw error
  }
}

async function dropSession(payload: Payload, user: string, token: string | undefined): Promise<void> {
  const claims = JSON.parse(Buffer.from(token?.split('.')[1] ?? 'e30', 'base64url').toString('utf8')) as {
    sid?: string
  }
  if (!claims.sid) return
  const row = await payload.db.findOne<{ id: string; sessions?: { id: string }[] }>({
    collection: slugs.users,
    where: { id: { equals: user } },
  })
  await payload.db.updateOne({
    collection: slugs.users,
    where: { id: { equals: user } },
    data: { sessions: (row?.sessions ?? []).filter((session) => session.id !== claims.sid) },
  })
}
