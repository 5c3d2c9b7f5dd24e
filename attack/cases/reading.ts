/** What is not published is read by nobody outside, and what is published is exactly that. */
import type { AttackCase, CaseGroup } from '../types'
import type { Stage } from '../stage/stage'
import { ask, readAnswer, request } from '../ways/rest'
import { holds, stored, turnedAway } from './support'
import { unswitchable } from './unswitchable'
import { tellingApart } from './tellingApart'

const collections = [
  'articles',
  'conditions',
  'questions',
  'citations',
  'medications',
  'disclaimers',
  'reviewers',
  'review-policies',
  'users',
  'workflow',
  'snapshots',
  'reviews',
  'signatures',
  'editions',
  'live',
  'heads',
  'audit-events',
  'checkpoints',
  'payload-preferences',
  'payload-jobs',
  'payload-locked-documents',
  'payload-kv',
  'payload-migrations',
]

const anonymous: AttackCase[] = collections.map((collection) => ({
  id: `anonymous-${collection}`,
  story: `Nobody signed in reads ${collection}, as deep as it goes.`,
  attempts: { rest: (stage) => ask(stage, { method: 'GET', path: `/api/${collection}?depth=10&limit=0` }) },
  expect: turnedAway(401, 'sign-in-required'),
  defences: ['sign-in before every endpoint'],
}))

const anonymousElsewhere: AttackCase[] = (
  [
    ['versions', '/api/articles/versions?depth=10'],
    ['explain', '/api/articles/{draft}/explain'],
    ['count', '/api/articles/count'],
    ['access', '/api/access'],
    ['graphql', '/api/graphql?query={Articles{docs{title}}}'],
  ] as const
).map(([what, path]) => ({
  id: `anonymous-${what}`,
  story: `Nobody signed in asks for ${path}.`,
  attempts: { rest: (stage) => ask(stage, { method: 'GET', path: path.replace('{draft}', stage.articles.draft) }) },
  expect: turnedAway(401, 'sign-in-required'),
  defences: ['sign-in before every endpoint'],
}))

const hidden: AttackCase[] = [
  'users?where[hash][like]=a',
  'users?where[salt][exists]=true',
  'users?where[resetPasswordToken][equals]=x',
  'users?where[sessions.id][exists]=true',
  'users?where[or][0][and][0][hash][like]=a',
  'users?sort=hash',
  'users?sort=-resetPasswordToken',
  'reviewers?where[user.hash][like]=a',
  'reviewers?sort=user.hash',
  'reviewers?where[registrations.verifiedBy.salt][exists]=true',
].map((path, index) => ({
  id: `oracle-${index + 1}`,
  story: `Somebody signed in asks by ${path} what is not shown.`,
  attempts: { rest: (stage) => ask(stage, { method: 'GET', path: `/api/${path}`, by: 'editor' }) },
  expect: turnedAway(400, 'query-invalid'),
  defences: ['hidden fields in queries'],
  // Payload knows these two columns by name as well
  ...(/\[(hash|salt)\]|sort=hash/.test(path) && { unswitchable: unswitchable.twice }),
}))

/** Articles that readers must not be able to tell from nothing. */
const unpublished = ['draft', 'inReview', 'approved', 'sentBack', 'archived'] as const

const readers: AttackCase[] = [
  ...unpublished.map((article): AttackCase => ({
    id: `reads-${article.toLowerCase()}`,
    story: `A reader asks for an article that is not published (${article}), and gets the very words of nothing.`,
    attempts: {
      'content API': async (stage) => {
        const real = await problemOf(stage, stage.articles[article])
        const none = await problemOf(stage, '01890000-0000-7000-8000-000000000000')
        stage.kept.same = String(
          real.replaceAll(stage.articles[article], '') === none.replaceAll(/01890000-[0-9-]+/g, ''),
        )
        return readAnswer(await fetch(`${stage.address}/v1/articles/${stage.articles[article]}`))
      },
    },
    expect: turnedAway(404, 'not-found'),
    holds: async (stage) => (stage.kept.same === 'true' ? null : 'the answer differs from that for nothing'),
    defences: ['editions hold what was signed'],
  })),
  {
    id: 'reads-withdrawn',
    story: 'A reader asks for a withdrawn page with the validator of when it was live.',
    attempts: {
      'content API': async (stage) =>
        readAnswer(
          await fetch(`${stage.address}/v1/articles/${stage.articles.withdrawn}`, {
            headers: { 'if-none-match': '*' },
          }),
        ),
    },
    expect: turnedAway(410, 'withdrawn'),
    unswitchable: unswitchable.editionsAlone,
  },
  {
    id: 'cached-after-withdrawal',
    story: 'A page is withdrawn, and a cache asks whether what it has is still good.',
    prepare: async (stage) => {
      const before = await fetch(`${stage.address}/v1/articles/${stage.articles.live}`)
      await before.text()
      stage.kept.etag = before.headers.get('etag') ?? ''
      await stage.desk.withdraw(
        stage.articles.live,
        { kind: 'recalled', reason: 'Wrong dose.', notice: 'Recalled.' },
        'publisher',
      )
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    },
    attempts: {
      'content API': async (stage) =>
        readAnswer(
          await fetch(`${stage.address}/v1/articles/${stage.articles.live}`, {
            headers: { 'if-none-match': stage.kept.etag ?? '' },
          }),
        ),
    },
    expect: turnedAway(410, 'recalled'),
    defences: ['newer editions are looked for'],
  },
  {
    id: 'newer-words-through-list',
    story: 'A reader looks for the newer words of a live page in lists and in GraphQL.',
    attempts: {
      'content API': async (stage) => {
        const article = stage.articles.liveWithDraft
        const query = encodeURIComponent(`{article(id:"${article}"){title tldr{text}}}`)
        const paths = ['/v1/articles?locale=en&limit=100', `/v1/articles/${article}`, `/v1/graphql?query=${query}`]
        const served = await Promise.all(paths.map(async (path) => (await fetch(`${stage.address}${path}`)).text()))
        const snapshot = await stage.payload.db.findOne<{ id: string; record: string }>({
          collection: 'snapshots',
          where: { article: { equals: article } },
        })
        const words = textsOf(await stored(stage, article)).filter((text) => !snapshot?.record.includes(text))
        if (words.length === 0) throw new Error('The working copy has no newer words.')
        stage.kept.found = String(served.some((page) => words.some((text) => page.includes(text))))
        return { status: 200, code: null, said: '' }
      },
    },
    expect: { outcome: 'harmless' },
    holds: async (stage) => (stage.kept.found === 'false' ? null : 'something of the working copy is served'),
    defences: ['editions hold what was signed'],
  },
]

/** Longer texts of an article, wherever they stand; without those that are written otherwise in HTML. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 30 && !/[&<>"'\\]/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

async function problemOf(stage: Stage, id: string): Promise<string> {
  const response = await fetch(`${stage.address}/v1/articles/${id}`)
  const body = await response.text()
  const shown = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'age'].includes(name))
  return `${response.status} ${JSON.stringify(shown)} ${body.replace(/"(requestId|instance)":"[^"]*"/g, '')}`
}

const sessions: AttackCase[] = [
  {
    id: 'cross-site-cookie',
    story: "Another website's page sends a request with the cookie of a signed-in editor.",
    attempts: {
      rest: async (stage) =>
        ask(stage, {
          method: 'PATCH',
          path: `/api/articles/${stage.articles.draft}`,
          json: { title: 'By another site' },
          headers: {
            cookie: `payload-token=${await stage.token('editor')}`,
            origin: 'https://evil.example',
            'sec-fetch-site': 'cross-site',
          },
        }),
    },
    expect: turnedAway(401, 'sign-in-required'),
    defences: ['origins of cookies'],
  },
  {
    id: 'sign-in-tells-nothing',
    story: 'A stranger asks by signing in who has an account.',
    attempts: {
      rest: async (stage) => {
        const json = (email: string) => ({ email, password: 'Wrong-Password-12345' })
        const known = await ask(stage, { method: 'POST', path: '/api/users/login', json: json('nora@example.org') })
        const unknown = await ask(stage, { method: 'POST', path: '/api/users/login', json: json('nobody@example.org') })
        stage.kept.same = String(known.status === unknown.status && known.said === unknown.said)
        return unknown
      },
    },
    expect: turnedAway(401, 'sign-in-failed'),
    holds: async (stage) => (stage.kept.same === 'true' ? null : 'the answers for known and unknown people differ'),
    defences: ['codes of errors'],
  },
  {
    id: 'reviewer-locked-out',
    story: 'A stranger guesses a password until the reviewer is locked out.',
    attempts: {
      rest: async (stage) => {
        let last = { status: 0, code: null as string | null, said: '' }
        for (let tries = 0; tries < 12; tries += 1)
          last = await ask(stage, {
            method: 'POST',
            path: '/api/users/login',
            json: { email: 'nora@example.org', password: `guess ${tries}` },
            headers: { 'x-forwarded-for': '203.0.113.7' },
          })
        const own = await request(stage, {
          method: 'POST',
          path: '/api/users/login',
          json: { email: 'nora@example.org', password: stage.cast.password('neurologist') },
        })
        stage.kept.own = String(own.status)
        await own.text()
        return last
      },
    },
    expect: holds,
    holds: async (stage, answer) =>
      answer.status === 429 && stage.kept.own === '200'
        ? null
        : `the stranger got ${answer.status}, the reviewer ${stage.kept.own}`,
    defences: ['limits of passwords'],
  },
  {
    id: 'preferences-of-another',
    story: 'Somebody reads what another has set in the admin.',
    prepare: async (stage) => {
      const data = { key: 'attacked', value: 'of the admin' }
      const path = '/api/payload-preferences/attacked'
      await (await request(stage, { method: 'POST', path, by: 'admin', json: data })).text()
    },
    attempts: {
      rest: async (stage) => {
        const path = `/api/payload-preferences?where[user.value][equals]=${stage.cast.id('admin')}`
        const answer = await ask(stage, { method: 'GET', path, by: 'editor' })
        stage.kept.found = String(answer.said.includes('"totalDocs":0'))
        return answer
      },
    },
    expect: holds,
    holds: async (stage, answer) =>
      stage.kept.found === 'true' || answer.status >= 400 ? null : `preferences of another are read: ${answer.said}`,
    defences: ['access of payload-preferences'],
  },
]

export const reading: CaseGroup = {
  heading: 'Reading',
  cases: [...anonymous, ...anonymousElsewhere, ...hidden, ...readers, tellingApart, ...sessions],
}
