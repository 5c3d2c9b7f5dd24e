import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { sayWith } from '../../words/words'

/** Stands for Payload's form where no mail can be sent: who can help instead. */
export function ForgotPassword(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n.t as never)
  const { admin, routes } = req.payload.config
  return (
    <>
      <h1>{say('start:forgot:title')}</h1>
      <p>{say('start:forgot:noMail')}</p>
      <Link href={`${routes.admin}${admin.routes.login}`} prefetch={false}>
        {say('start:forgot:back')}
      </Link>
    </>
  )
}
