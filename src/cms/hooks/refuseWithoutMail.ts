import type { CollectionBeforeOperationHook } from 'payload'

import { publicError } from '../publicError'

/** A reset that cannot be mailed is not begun: its token would only lie in the database. The same for every address. */
export const refuseWithoutMail: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { disableEmail } = args as { disableEmail?: boolean }
  if (operation === 'forgotPassword' && !disableEmail && req.payload.email.name === 'none')
    throw publicError(409, 'mail-not-set-up', 'Mail is not set up here. An admin can set a new password for you.')
  return args
}
