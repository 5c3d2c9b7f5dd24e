import type { ServerProps } from 'payload'

import { sayWith } from '../../words/words'

/** What this is, above the form that lets people in. */
export function SignInIntro({ i18n }: ServerProps) {
  return <p className="countersign-sign-in">{sayWith(i18n.t as never)('start:signIn')}</p>
}
