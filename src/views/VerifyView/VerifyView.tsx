import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { VerifyScreen } from '../../admin/VerifyScreen/VerifyScreen'
import { activeUser } from '../../cms/access/activeUser'
import { sayWith } from '../../words/words'

/** `/admin/verify`. Payload lets anybody reach a view of one's own: who is asking is asked here. */
export async function VerifyView({ initPageResult, params, payload, searchParams, user }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = payload.config.routes
  const actor = activeUser(req)
  if (!actor) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/verify`)}`)
  const say = sayWith(req.i18n.t as never)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      // a copy: React freezes what it was given
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: say('verify:title') }]} />
      <Gutter>
        <div className="countersign-column countersign-verify">
          <h1>{say('verify:title')}</h1>
          <p>{say('verify:intro')}</p>
          {actor.roles.includes('admin') ? <VerifyScreen admin={admin} /> : <p>{say('verify:adminsOnly')}</p>}
          <p className="countersign-quiet">{say('verify:cannotSee')}</p>
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
