import type { Condition } from 'payload'

/** The form that makes the first account is nobody's yet: what the server decides there is not asked. */
export const whenSignedIn: Condition = (_data, _siblings, { user }) => Boolean(user)
