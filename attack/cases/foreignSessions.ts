/** Signatures asked for by sessions that this installation did not open, or that have ended. */
import { createHmac, randomBytes } from 'node:crypto'

import type { Stage } from '../stage/stage'
import type { Answer, AttackCase } from '../types'
import { ask, request } from '../ways/rest'
import { refused, turnedAway } from './support'

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

const partsOf = (token: string) => {
  const [head = '', claims = '', signature = ''] = token.split('.')
  return { head, claims, signature }
}

/** Another installation, with the same people by chance, gives out the same claims under its own secret. */
function underOtherSecret(token: string): string {
  const { head, claims } = partsOf(token)
  const secret = randomBytes(32).toString('hex')
  return `${head}.${claims}.${createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')}`
}

function unsigned(token: string): string {
  return `${encoded({ alg: 'none', typ: 'JWT' })}.${partsOf(token).claims}.`
}

/** The session of an editor, with the id of a reviewer in it. */
async function withOtherId(stage: Stage): Promise<string> {
  const { head, claims, signature } = partsOf(await stage.token('editor'))
  const own = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as object
  return `${head}.${encoded({ ...own, id: stage.cast.id('neurologist') })}.${signature}`
}

async function ended(stage: Stage): Promise<string> {
  const { email } = stage.cast.as('neurologist') as { email?: string }
  const data = { email: email ?? '', password: stage.cast.password('neurologist') }
  const { token = '' } = await stage.payload.login({ collection: 'users', data })
  const headers = { authorization: `JWT ${token}` }
  const response = await request(stage, { method: 'POST', path: '/api/users/logout', headers })
  if (response.status !== 200) throw new Error(`The session could not be ended: ${await response.text()}`)
  return token
}

async function signing(stage: Stage): Promise<object> {
  const { revision, contentHash, sections } = await stage.acts.look(stage.articles.inReview, 'neurologist')
  return { revision, contentHash, sectionsOpened: sections, password: stage.cast.password('neurologist') }
}

async function sign(stage: Stage, token: string): Promise<Answer> {
  const path = `/api/articles/${stage.articles.inReview}/sign`
  return ask(stage, { method: 'POST', path, json: await signing(stage), headers: { authorization: `JWT ${token}` } })
}

export const foreignSessions: AttackCase[] = [
  ...(
    [
      [
        'of-another-installation',
        'opened by another installation, for the same person',
        async (stage) => underOtherSecret(await stage.token('neurologist')),
      ],
      ['unsigned', 'that says it needs no signature', async (stage) => unsigned(await stage.token('neurologist'))],
      ['of-somebody-else', 'of an editor, with the id of a reviewer in it', withOtherId],
      ['ended', 'that was ended', (stage) => Promise.resolve(stage.kept.token ?? '')],
    ] satisfies [string, string, (stage: Stage) => Promise<string>][]
  ).map(([id, which, token]): AttackCase => ({
    id: `session-${id}`,
    story: `Somebody who knows the password signs in a session ${which}.`,
    ...(id === 'ended' && { prepare: async (stage) => void (stage.kept.token = await ended(stage)) }),
    attempts: { rest: async (stage) => sign(stage, await token(stage)) },
    expect: turnedAway(401, 'sign-in-required'),
    defences: ['sign-in before every endpoint'],
  })),
  {
    id: 'sign-replayed-after-revocation',
    story: 'The request that signed is sent again after the signature was revoked.',
    prepare: async (stage) => {
      const json = await signing(stage)
      const path = `/api/articles/${stage.articles.inReview}/sign`
      const response = await request(stage, { method: 'POST', path, by: 'neurologist', json })
      if (response.status !== 200) throw new Error(`The first request was answered ${response.status}.`)
      const input = { reason: 'I misread.' }
      await stage.acts.act('revokeSignature', stage.articles.inReview, 'neurologist', { input })
      stage.kept.json = JSON.stringify(json)
    },
    attempts: {
      rest: (stage) => {
        const json: unknown = JSON.parse(stage.kept.json ?? '{}')
        const path = `/api/articles/${stage.articles.inReview}/sign`
        return ask(stage, { method: 'POST', path, by: 'neurologist', json })
      },
    },
    expect: refused('stale-revision', 409),
    defences: ['revision that was seen'],
  },
]
