/** Who has an account, whose session it is, and whether a stranger can take it away. */
import crypto from 'node:crypto'

import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { ask, readAnswer, request, type RestRequest } from '../ways/rest'
import { callServerFunction } from '../ways/serverFunction'
import { change, holds, turnedAway } from './support'
import { unswitchable } from './unswitchable'

const keys: AttackCase[] = (
  [
    ['random', 'users API-Key 6d9f0c0e-5b0e-4b53-9d84-0a1f6c2f7f55'],
    ['empty', 'users API-Key '],
    ['null', 'users API-Key null'],
    ['of-another-collection', 'reviewers API-Key 6d9f0c0e-5b0e-4b53-9d84-0a1f6c2f7f55'],
    ['of-no-collection', 'API-Key 6d9f0c0e-5b0e-4b53-9d84-0a1f6c2f7f55'],
  ] as const
).map(([what, authorization]) => ({
  id: `api-key-${what}`,
  story: `Somebody comes with “${authorization}”; this house has no keys to its studio.`,
  attempts: { rest: (stage) => ask(stage, { method: 'GET', path: '/api/articles', headers: { authorization } }) },
  expect: turnedAway(401, 'sign-in-required'),
  defences: ['sign-in before every endpoint'],
}))

const keyGiven: AttackCase = {
  id: 'api-key-given',
  story: 'An admin gives an account a key by the fields that Payload would keep it in, and it is used.',
  prepare: async (stage) => {
    const json = { enableAPIKey: true, apiKey: 'given', apiKeyIndex: 'given' }
    const path = `/api/users/${stage.cast.id('publisher')}`
    await (await request(stage, { method: 'PATCH', path, by: 'admin', json })).text()
  },
  attempts: {
    rest: (stage) =>
      ask(stage, {
        method: 'POST',
        path: `/api/articles/${stage.articles.approved}/publish`,
        json: { revision: 1 },
        headers: { authorization: 'users API-Key given' },
      }),
  },
  expect: turnedAway(401, 'sign-in-required'),
  defences: ['sign-in before every endpoint'],
}

const evil = 'https://evil.example'
const cookie = async (stage: Stage, who: string) => `payload-token=${await stage.token(who)}`

const crossSite: AttackCase[] = (
  [
    [
      'action',
      "Another website's page publishes in the name of a signed-in publisher.",
      (stage: Stage): RestRequest => ({
        method: 'POST',
        path: `/api/articles/${stage.articles.approved}/publish`,
        // a body that a page may send anywhere without asking first
        body: JSON.stringify({ revision: 1 }),
        headers: { 'content-type': 'text/plain', origin: evil, 'sec-fetch-site': 'cross-site' },
      }),
    ],
    [
      'read',
      "Another website's page reads drafts with the cookie, without saying where it comes from.",
      (): RestRequest => ({ method: 'GET', path: '/api/articles', headers: { 'sec-fetch-site': 'cross-site' } }),
    ],
    [
      'overridden-method',
      "Another website's form calls itself a GET.",
      (): RestRequest => ({
        method: 'POST',
        path: '/api/articles',
        body: 'limit=10',
        headers: {
          ...{ 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
          ...{ origin: evil, 'sec-fetch-site': 'cross-site' },
        },
      }),
    ],
  ] as const
).map(([what, story, given]) => ({
  id: `cross-site-${what}`,
  story,
  attempts: {
    rest: async (stage) => {
      const shot = given(stage)
      return ask(stage, { ...shot, headers: { ...shot.headers, cookie: await cookie(stage, 'publisher') } })
    },
  },
  expect: turnedAway(401, 'sign-in-required'),
  defences: ['origins of cookies'],
}))

const crossSiteFunction: AttackCase = {
  id: 'cross-site-server-function',
  story: "Another website's page calls a server function with the cookie.",
  attempts: {
    'server function': async (stage) => {
      const headers = { cookie: await cookie(stage, 'editor'), origin: evil, 'sec-fetch-site': 'cross-site' }
      const args = { collectionSlug: 'articles', columns: [], query: {} }
      const shown = await callServerFunction(stage, { name: 'table-state', by: null, args, headers })
      const isShown = (shown as { data?: unknown }).data !== undefined
      return { status: isShown ? 200 : 401, code: null, said: '' }
    },
  },
  expect: turnedAway(401, null),
  defences: ['origins of cookies'],
}

/** What somebody outside sees of an answer, and what it cost. */
interface Seen {
  /** Status, headers and body, without what differs by nature. */
  shown: string
  /** Rounds of password hashing times bytes. */
  hashing: number
  milliseconds: number
}

const byNature = new Set(['date', 'content-security-policy', 'x-request-id', 'retry-after'])

/** Asks, and counts the hashing of passwords done meanwhile: the one part of the work that takes time to speak of. */
async function seen(stage: Stage, given: RestRequest): Promise<Seen> {
  const own = crypto.pbkdf2
  let hashing = 0
  crypto.pbkdf2 = ((...args: Parameters<typeof own>) => {
    hashing += args[2] * args[3]
    return own(...args)
  }) as typeof own
  const started = performance.now()
  try {
    const response = await request(stage, given)
    const headers = [...response.headers].filter(([name]) => !byNature.has(name))
    const shown = `${response.status} ${JSON.stringify(headers)} ${await response.text()}`
    return { shown, hashing, milliseconds: Math.round(performance.now() - started) }
  } finally {
    crypto.pbkdf2 = own
  }
}

/** Compares what a stranger sees of two people; what is `kept` tells the report. */
async function compare(stage: Stage, one: RestRequest, other: RestRequest) {
  const [first, second] = [await seen(stage, one), await seen(stage, other)]
  const differs = first.shown === second.shown ? '' : `…${first.shown.slice(-200)} and …${second.shown.slice(-200)}`
  stage.kept.differs = differs
  stage.kept.hashing = `${first.hashing} ${second.hashing}`
  stage.kept.milliseconds = `${first.milliseconds} ${second.milliseconds}`
  return { status: Number(second.shown.slice(0, 3)), code: null, said: `${stage.kept.milliseconds} ms` }
}

const signIn = (email: string): RestRequest => ({
  method: 'POST',
  path: '/api/users/login',
  json: { email, password: 'Wrong-Password-12345' },
})

const sameWork: NonNullable<AttackCase['holds']> = async ({ kept }) => {
  if (kept.differs) return `the answers differ: ${kept.differs}`
  const [one, other] = (kept.hashing ?? '').split(' ')
  return one === other && Number(one) > 0 ? null : `the work differs: ${kept.hashing} (took ${kept.milliseconds} ms)`
}

/** As if fifty guesses had come from everywhere. */
async function lock(stage: Stage, who: string, until: number): Promise<void> {
  await stage.payload.db.updateOne({
    collection: 'users',
    id: stage.cast.id(who),
    data: { lockUntil: new Date(until).toISOString(), loginAttempts: 50 },
  })
}

async function lockOf(stage: Stage, who: string): Promise<number> {
  const row = await stage.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    where: { id: { equals: stage.cast.id(who) } },
  })
  return row?.lockUntil ? new Date(row.lockUntil).getTime() : 0
}

const tenMinutes = 10 * 60 * 1000

const enumeration: AttackCase[] = [
  {
    id: 'sign-in-work',
    story: 'A stranger asks by signing in, by words, headers and work of the answer, who has an account.',
    attempts: { rest: (stage) => compare(stage, signIn('nora@example.org'), signIn('nobody@example.org')) },
    expect: holds,
    holds: sameWork,
    defences: ['hook spendAsIfKnown'],
  },
  {
    id: 'sign-in-of-the-locked',
    story: 'A stranger asks by signing in whose account is locked, and so who has one.',
    prepare: (stage) => lock(stage, 'neurologist', Date.now() + tenMinutes),
    attempts: { rest: (stage) => compare(stage, signIn('nora@example.org'), signIn('nobody@example.org')) },
    expect: holds,
    holds: sameWork,
    defences: ['hook spendAsIfKnown'],
  },
  {
    id: 'reset-tells-nothing',
    story: 'A stranger asks by a forgotten password who has an account, where mail is set up.',
    attempts: {
      rest: async (stage) => {
        const { email } = stage.payload
        const sent: unknown[] = []
        stage.payload.email = {
          ...{ name: 'smtp', defaultFromAddress: 'studio@example.org', defaultFromName: 'Studio' },
          sendEmail: async (message) => void sent.push(message),
        }
        const forgot = (address: string): RestRequest => ({
          method: 'POST',
          path: '/api/users/forgot-password',
          json: { email: address },
        })
        try {
          const answer = await compare(stage, forgot(freshAddress(stage)), forgot(`nobody-${Date.now()}@example.org`))
          stage.kept.sent = String(sent.length)
          return answer
        } finally {
          stage.payload.email = email
        }
      },
    },
    expect: holds,
    holds: async ({ kept }, { status }) => {
      if (status !== 200 || kept.sent !== '1') return `answered ${status}, ${kept.sent} mails: nothing was tried`
      if (kept.differs) return `the answers differ: ${kept.differs}`
      const quickest = Math.min(...(kept.milliseconds ?? '').split(' ').map(Number))
      return quickest >= 1_000 ? null : `answered after ${kept.milliseconds} ms: the time tells who has an account`
    },
    defences: ['time of a forgotten password'],
  },
]

/** Somebody who has asked for no mail yet in this process: the same case is played more than once by `--prove`. */
const askedFor = new Set<string>()
function freshAddress(stage: Stage): string {
  const who = ['editor', 'secondEditor', 'publisher', 'cardiologist', 'geneticist'].find((one) => !askedFor.has(one))
  if (who === undefined) throw new Error('Everybody has asked for a mail already.')
  askedFor.add(who)
  return String((stage.cast.as(who) as { email?: string }).email)
}

const lockOut: AttackCase[] = [
  {
    id: 'locked-not-for-good',
    story: 'Strangers everywhere go on guessing at a locked account: the lock gets no longer, open sessions go on.',
    prepare: async (stage) => {
      await lock(stage, 'neurologist', Date.now() + tenMinutes)
      stage.kept.until = String(await lockOf(stage, 'neurologist'))
    },
    attempts: {
      rest: async (stage) => {
        for (let tries = 0; tries < 10; tries += 1) await ask(stage, signIn('nora@example.org'))
        stage.kept.later = String(await lockOf(stage, 'neurologist'))
        return ask(stage, { method: 'GET', path: '/api/articles?limit=1', by: 'neurologist' })
      },
    },
    expect: holds,
    holds: async ({ kept }, { status, said }) => {
      if (status !== 200) return `the open session was answered ${status}: ${said}`
      return kept.later === kept.until ? null : 'the lock was made longer'
    },
    unswitchable: unswitchable.ofLibraries,
  },
  {
    id: 'locked-ends',
    story: 'Strangers guess at an account whose lock is over: its owner, at an address of their own, signs in.',
    prepare: (stage) => lock(stage, 'neurologist', Date.now() - 1_000),
    attempts: {
      rest: async (stage) => {
        for (let tries = 0; tries < 10; tries += 1) await ask(stage, signIn('nora@example.org'))
        const json = { email: 'nora@example.org', password: stage.cast.password('neurologist') }
        return ask(stage, { method: 'POST', path: '/api/users/login', json })
      },
    },
    expect: holds,
    holds: async (_stage, { status, said }) => (status === 200 ? null : `the owner was answered ${status}: ${said}`),
    defences: ['lock of accounts'],
  },
  {
    id: 'lock-lasts-ten-minutes',
    story: 'Fifty guesses from everywhere lock an account: for ten minutes, and no longer.',
    prepare: async (stage) => {
      await stage.payload.db.updateOne({
        collection: 'users',
        id: stage.cast.id('neurologist'),
        data: { lockUntil: null, loginAttempts: 49 },
      })
    },
    attempts: {
      rest: async (stage) => {
        const answer = await ask(stage, signIn('nora@example.org'))
        stage.kept.left = String((await lockOf(stage, 'neurologist')) - Date.now())
        return answer
      },
    },
    expect: holds,
    holds: async ({ kept }, { status }) => {
      const left = Number(kept.left)
      return status === 401 && left > 0 && left <= tenMinutes ? null : `answered ${status}, locked for ${left} ms`
    },
    defences: ['lock of accounts'],
  },
]

const deactivated: AttackCase = {
  id: 'deactivated-signs-in',
  story: 'Somebody whose account was deactivated signs in with the right password.',
  prepare: (stage) => change(stage, 'users', stage.cast.id('geneticist'), { active: false }, 'admin'),
  attempts: {
    rest: (stage) => {
      const json = { email: 'gabriel@example.org', password: stage.cast.password('geneticist') }
      return ask(stage, { method: 'POST', path: '/api/users/login', json })
    },
  },
  expect: turnedAway(403, 'inactive-user'),
  defences: ['hook refuseInactiveLogin'],
}

/** A cache holds a page by each of its addresses; after a withdrawal none of them is still good. */
const cached: AttackCase = {
  id: 'cached-addresses-after-withdrawal',
  story:
    'A page is withdrawn, and caches ask by its slug and for its attestation whether what they have is still good.',
  prepare: async (stage) => {
    const article = stage.articles.live
    const view = (await (await fetch(`${stage.address}/v1/articles/${article}`)).json()) as Record<string, string>
    const paths = [`/v1/articles/${view.slug}?locale=${view.locale}`, `/v1/articles/${article}/attestation`]
    stage.kept.paths = JSON.stringify(
      await Promise.all(
        paths.map(async (path) => {
          const response = await fetch(`${stage.address}${path}`)
          await response.text()
          return [path, response.status, response.headers.get('etag'), response.headers.get('last-modified')]
        }),
      ),
    )
    const said = { kind: 'recalled', reason: 'Wrong dose.', notice: 'Recalled.' } as const
    await stage.desk.withdraw(article, said, 'publisher')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  },
  attempts: {
    'content API': async (stage) => {
      const before = JSON.parse(stage.kept.paths ?? '[]') as [string, number, string | null, string | null][]
      if (before.length !== 2 || before.some(([, status, etag]) => status !== 200 || !etag))
        throw new Error(`The addresses were not there before: ${stage.kept.paths}`)
      const answers = await Promise.all(
        before.flatMap(([path, , etag, modified]) => {
          const asked: Record<string, string>[] = [
            { 'if-none-match': etag ?? '' },
            { 'if-none-match': '*' },
            { 'if-none-match': `W/${etag}, "x"` },
            { 'if-modified-since': modified ?? new Date().toUTCString() },
          ]
          return asked.map(async (headers) => readAnswer(await fetch(`${stage.address}${path}`, { headers })))
        }),
      )
      return answers.find(({ status }) => status !== 410) ?? answers[0] ?? { status: 0, code: null, said: '' }
    },
  },
  expect: turnedAway(410, 'recalled'),
  defences: ['newer editions are looked for'],
}

export const accounts: CaseGroup = {
  heading: 'Accounts',
  cases: [...keys, keyGiven, ...crossSite, crossSiteFunction, ...enumeration, ...lockOut, deactivated, cached],
}
