import type { Endpoint } from 'payload'
import { z } from 'zod'

import { DomainError } from '../../domain/errors'
import { confirmPassword } from '../confirmPassword'
import { withConfirmedPassword } from '../hooks/guardPasswords'
import { publicError } from '../publicError'
import { slugs } from '../slugs'
import { answerError, signInRequired } from './answerError'

const form = z.strictObject({ currentPassword: z.string().max(1_000), newPassword: z.string().max(1_000) })

/** `POST /api/users/change-password`: one's own password, with the current one. A wrong one counts towards the lock-out. */
export const changePassword: Endpoint = {
  path: '/change-password',
  method: 'post',
  handler: async (req) => {
    const { user, payload } = req
    if (!user) return signInRequired()
    const parsed = form.safeParse(await req.json?.().catch(() => null))
    if (!parsed.success)
      return answerError(payload, new DomainError('invalid-input', 'Give currentPassword and newPassword.'))
    const { currentPassword, newPassword } = parsed.data
    const id = String(user.id)
    if (!(await confirmPassword(payload, id, currentPassword)))
      throw publicError(403, 'password-not-confirmed', 'That is not your current password.')
    await payload.update({
      collection: slugs.users,
      id,
      data: { password: newPassword },
      user,
      overrideAccess: false,
      context: withConfirmedPassword(id) as Record<string, unknown>,
    })
    return Response.json({ message: 'Your password was changed.' })
  },
}
