import type { PayloadRequest } from 'payload'

import { sayWith } from '../../words/words'
import { escapeHtml } from './plainText'

type About = { req?: PayloadRequest; token?: string; user?: { name?: unknown } } | undefined

/** The mail with the link that sets a new password. The address comes from configuration, never from the request. */
export function resetMail(about: About): string {
  const { req, token = '', user } = about ?? {}
  if (!req) throw new Error('a mail needs the request that asked for it')
  const say = sayWith(req.i18n.t as never)
  const { admin, routes } = req.payload.config
  const base = (req.payload.config.custom as { studioUrl?: string }).studioUrl ?? ''
  const link = escapeHtml(`${base}${routes.admin}${admin.routes.reset}/${token}`)
  return [
    `<p>${escapeHtml(say('start:mail:greeting', { name: String(user?.name ?? '') }))}</p>`,
    `<p>${escapeHtml(say('start:mail:reset'))}</p>`,
    `<p><a href="${link}">${link}</a></p>`,
    `<p>${escapeHtml(say('start:mail:ignore'))}</p>`,
  ].join('\n')
}

export function resetSubject(about: About): string {
  return about?.req ? sayWith(about.req.i18n.t as never)('start:mail:subject') : ''
}
