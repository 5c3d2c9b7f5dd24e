import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { refuse } from './refuse'

/** NIST SP 800-63B asks for 8 at least; a password here is also half of a signature. */
export const shortestPassword = 12

const confirmed = Symbol('countersign.passwordConfirmed')
const settings = Symbol('countersign.passwordSet')

export type PasswordSetBy = 'owner' | 'admin' | 'link'

type Context = { [confirmed]?: string; [settings]?: PasswordSetBy }

/** For the endpoint that has asked for the current password: this user may set their own in this request. */
export const withConfirmedPassword = (user: string): Record<symbol, string> => ({ [confirmed]: user })

/** Who set a password in this request, for the audit trail. */
export const passwordSetBy = (req: PayloadRequest): PasswordSetBy | null => (req.context as Context)[settings] ?? null

/**
 * A password is what signing asks for, so an open session must not be enough to change it: one's own is changed by
 * `POST /api/users/change-password`, which asks for the current one. An admin who sets another person's password leaves
 * an event in the audit trail, and may do so only where no mail is set up. Never in bulk.
 */
export const guardPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, id } = args as { data?: { password?: unknown }; id?: unknown }
  const password = data?.password
  if (password === undefined || !['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return args
  if (typeof password !== 'string' || password.length < shortestPassword) throw tooShort()
  if (operation === 'create') return args
  const context = req.context as Context
  if (operation === 'resetPassword') {
    context[settings] = 'link'
    return args
  }
  const own = req.user !== null && String(req.user.id) === String(id)
  if (id === undefined || (own && context[confirmed] !== String(id)))
    await refuse(req, {
      status: 403,
      code: 'current-password-needed',
      message: 'Your own password is changed under “Change password”, with the current one.',
      kind: slugs.users,
      id: id === undefined ? null : String(id),
      attempt: 'setPassword',
    })
  // whoever sets a password can sign with it: where its owner can do so by a link, nobody else does
  if (!own && req.user !== null && req.payload.email.name !== 'none')
    await refuse(req, {
      status: 403,
      code: 'owner-sets-password',
      message: 'Only its owner sets a password: “Forgot password?” on the sign-in screen sends them a link.',
      kind: slugs.users,
      id: String(id),
      attempt: 'setPassword',
    })
  context[settings] = own ? 'owner' : 'admin'
  return args
}

/** With the field that it belongs to, where a form shows it; Payload has no rule of its own for this one. */
function tooShort(): APIError {
  const message = `A password has at least ${shortestPassword} characters.`
  return new APIError(message, 422, { code: 'password-too-short', errors: [{ path: 'password', message }] }, true)
}
