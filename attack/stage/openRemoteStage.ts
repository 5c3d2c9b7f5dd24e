import { readFileSync } from 'node:fs'

import { hashJson } from '../../src/domain/canonical/hash'
import { systemSlugs } from '../../src/cms/slugs'
import { request } from '../ways/rest'
import type { Row, Rows, Tables } from './rows'
import { switchedOn, type DemoArticleName, type Stage } from './stage'

/** Thrown by a case that needs what cannot be had by requests: it is then not tried. */
export class NotOverHttp extends Error {
  override name = 'NotOverHttp'
}

interface Account {
  email: string
  password: string
}

/** Which workflow record stands for each article that the cases name. */
const wanted: Record<DemoArticleName, { state?: string; live?: string; locale?: string }> = {
  live: { live: 'live', state: 'published' },
  reaffirmed: { live: 'live', state: 'published' },
  german: { live: 'live', locale: 'de' },
  liveWithDraft: { live: 'live', state: 'draft' },
  tier3: { live: 'live' },
  withdrawn: { live: 'withdrawn' },
  approved: { state: 'approved' },
  inReview: { state: 'inReview' },
  sentBack: { state: 'changesRequested' },
  draft: { state: 'draft', live: 'never' },
  archived: { state: 'archived' },
}

/**
 * A running installation, as far as requests reach: its rows are read over REST as an admin, nothing is put back. Only
 * what must be refused is tried on it.
 *
 * @param credentialsFile JSON: `{ "admin": { "email", "password" }, "editor": …, "publisher": …, "neurologist": … }`.
 */
export async function openRemoteStage(address: string, credentialsFile: string | undefined): Promise<Stage> {
  if (!credentialsFile) throw new Error('--url needs --credentials FILE (docs/attack.md).')
  const accounts = JSON.parse(readFileSync(credentialsFile, 'utf8')) as Record<string, Account>
  const sessions = new Map<string, Promise<{ token: string; id: string }>>()
  const base = address.replace(/\/+$/, '')

  async function signIn(who: string) {
    const account = accounts[who]
    if (!account) throw new NotOverHttp(`There are no credentials of ${who}.`)
    const response = await fetch(`${base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    const body = (await response.json()) as { token?: string; user?: { id: string } }
    if (!body.token || !body.user) throw new Error(`${who} cannot sign in at ${base} (${response.status}).`)
    return { token: body.token, id: body.user.id }
  }
  const session = (who: string) => {
    const known = sessions.get(who) ?? signIn(who)
    sessions.set(who, known)
    return known
  }
  const http = { address: base, token: async (who: string) => (await session(who)).token }
  const get = async (path: string, by: string) =>
    (await (await request(http, { method: 'GET', path, by })).json()) as Record<string, unknown>

  for (const who of Object.keys(accounts)) await session(who)
  const ids = new Map(
    await Promise.all(Object.keys(accounts).map(async (who) => [who, (await session(who)).id] as const)),
  )
  const { docs } = (await get('/api/workflow?limit=0&depth=0', 'admin')) as { docs: Row[] }
  const articles = articlesOf(docs)
  const rows = remoteRows((collection) => get(`/api/${collection}?limit=0&depth=0&sort=id`, 'admin'))
  const absent = (what: string) =>
    new Proxy(
      {},
      {
        get: (_target, key) => {
          throw new NotOverHttp(`${what} (${String(key)}) is out of reach.`)
        },
      },
    )

  return {
    ...http,
    database: 'running',
    articles,
    rows,
    kept: {},
    cast: {
      as: () => {
        throw new NotOverHttp('Nobody acts past the API.')
      },
      id: (who: string) => {
        const id = ids.get(who)
        if (id === undefined) throw new NotOverHttp(`There are no credentials of ${who}.`)
        return id
      },
      password: (who: string) => accounts[who]?.password ?? '',
    },
    acts: {
      async look(article: string, by: string) {
        const seen = (await get(`/api/articles/${article}/explain`, by)) as {
          workflow: { revision: number; state: string; live: string }
          contentHash: string | null
          sections: { anchor: string }[]
        }
        const { revision, state, live } = seen.workflow
        return {
          revision,
          state,
          live,
          contentHash: seen.contentHash,
          sections: seen.sections.map(({ anchor }) => anchor),
        }
      },
      act: () => Promise.reject(new NotOverHttp('Nothing is prepared on a running installation.')),
    },
    payload: absent('Payload'),
    ids: absent('Master data'),
    desk: absent('The desk'),
    limits: absent('The limits'),
    switches: switchedOn(),
    servers: [],
    passBy: () => () => undefined,
    restartContentApi: () => Promise.resolve(),
    get deliveryAddress(): string {
      throw new NotOverHttp('The content API alone is out of reach.')
    },
    openCountingContentApi: () => Promise.reject(new NotOverHttp('Its database is out of reach.')),
    secondAddress: () => Promise.reject(new NotOverHttp('A second process is out of reach.')),
    openContentApi: () => Promise.reject(new NotOverHttp('Its database is out of reach.')),
    databaseUri: '',
    publicKeysFile: '',
    checkpointFile: '',
    close: () => Promise.resolve(),
  } as unknown as Stage
}

function articlesOf(records: Row[]): Record<DemoArticleName, string> {
  const find = (name: DemoArticleName) =>
    records.find((row) => Object.entries(wanted[name]).every(([column, value]) => row[column] === value))?.id
  return new Proxy({} as Record<DemoArticleName, string>, {
    ownKeys: () => Object.keys(wanted).filter((name) => find(name as DemoArticleName) !== undefined),
    getOwnPropertyDescriptor: (_target, name) => ({
      enumerable: true,
      configurable: true,
      value: find(name as DemoArticleName),
    }),
    get(_target, name) {
      const id = find(name as DemoArticleName)
      if (id === undefined) throw new NotOverHttp(`There is no article that is ${String(name)}.`)
      return id
    },
  })
}

function remoteRows(read: (collection: string) => Promise<Record<string, unknown>>): Rows {
  const out = () => Promise.reject(new NotOverHttp('The database of a running installation is out of reach.'))
  return {
    async read() {
      const tables: Tables = {}
      for (const slug of [...systemSlugs, 'articles', 'users', 'reviewers', 'review-policies', 'citations']) {
        const { docs } = (await read(slug)) as { docs: Row[] }
        tables[slug.replaceAll('-', '_')] = { rows: docs, hash: hashJson(docs) }
      }
      return tables
    },
    restore: () => Promise.resolve(),
    write: out,
    allowTwice: out,
    close: () => Promise.resolve(),
  }
}
