import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildASTSchema,
  getIntrospectionQuery,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLOutputType,
} from 'graphql'

import { typeDefs } from '../../src/delivery/graphql/typeDefs'
import { aProjection } from './support/aProjection'
import { openSqlite, type DatabaseRig } from './support/databaseRig'
import { articleId, Press } from './support/press'
import { serve, type Served } from './support/serve'

let press: Press
let database: DatabaseRig
let api: Served

/** Selection of everything below a type, made from the schema: a field that is forgotten here cannot be. */
function everything(type: GraphQLOutputType): string {
  const inner = isNonNullType(type) || isListType(type) ? null : type
  if (!inner) return everything((type as { ofType: GraphQLOutputType }).ofType)
  if (!isObjectType(inner)) return ''
  const fields = Object.values(inner.getFields()).map((field) => `${field.name} ${everything(field.type)}`)
  return `{ ${fields.join(' ')} }`
}
const schema = buildASTSchema(parse(typeDefs))
const wholeArticle = everything(schema.getType('Article') as GraphQLOutputType)
const wholeSummary = everything(schema.getType('ArticleSummary') as GraphQLOutputType)

async function query(text: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  return api.ask('/v1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: text, variables }),
  })
}
const codeOf = ({ json }: { json: { errors?: { extensions: { code: string } }[] } }) =>
  json.errors?.[0]?.extensions.code

beforeAll(async () => {
  press = await Press.create()
  database = await openSqlite()
  const bare = {
    slug: 'bare-page',
    locale: 'de',
    sections: [],
    citations: [],
    credits: [],
    tldr: [],
    condition: { ...aProjection().condition!, synonyms: [], codes: [], specialties: [] },
  }
  await database.write(
    await press.publish(articleId(1), { projection: { slug: 'full-page' } }),
    await press.publish(articleId(2), {
      projection: bare,
      publication: { community: null },
      dates: { suspendsAt: null },
    }),
    await press.publish(articleId(3), {
      projection: { slug: 'lapsed-page' },
      dates: { lapsesAt: '2026-05-01T00:00:00.000Z' },
    }),
    await press.publish(articleId(4), { projection: { slug: 'old-slug' } }),
    await press.publish(articleId(4), { projection: { slug: 'renamed-page' } }),
    await press.publish(articleId(5), { projection: { slug: 'withdrawn-page' } }),
    await press.withdraw(articleId(5), { withdrawal: 'recalled', notice: 'Wrong dose.' }),
    await press.publish(articleId(6), { projection: { slug: 'broken-page' } }),
  )
  await database.alter('editions', 'edition-8', { tier: 1 })
  api = await serve(press, database.uri)
  await api.delivery.ready()
})
afterAll(async () => {
  await api.stop()
  await database.stop()
})

describe('the same answer as REST, field for field', () => {
  test.each([
    ['full-page', 'en'],
    ['bare-page', 'de'],
    ['lapsed-page', 'en'],
    ['renamed-page', 'en'],
  ])('for %s', async (slug, locale) => {
    const rest = await api.ask(`/v1/articles/${slug}?locale=${locale}`)
    const bySlug = await query(
      `query ($slug: String, $locale: String) { article(slug: $slug, locale: $locale) ${wholeArticle} }`,
      { slug, locale },
    )
    expect(rest.status).toBe(200)
    expect(bySlug.json).toEqual({ data: { article: rest.json } })
    const byId = await query(`query ($id: ID) { article(id: $id) ${wholeArticle} }`, { id: rest.json.id })
    expect(byId.json.data.article).toEqual(rest.json)
  })

  test('for a list and its pages, with the same cursors', async () => {
    const list = `query ($first: Int, $after: String) {
      articles(locale: "en", first: $first, after: $after) {
        edges { cursor node ${wholeSummary} } pageInfo { hasNextPage endCursor }
      }
    }`
    const rest = (await api.ask('/v1/articles?locale=en&limit=2')).json
    const first = (await query(list, { first: 2 })).json.data.articles
    expect(first.edges.map(({ node }: { node: unknown }) => node)).toEqual(rest.items)
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: rest.next })
    expect(first.edges[1].cursor).toBe(rest.next)
    const second = (await query(list, { first: 5, after: first.pageInfo.endCursor })).json.data.articles
    expect(second.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual(['renamed-page'])
    expect(second.pageInfo).toEqual({ hasNextPage: false, endCursor: null })
  })

  test('an old slug leads to the article', async () => {
    const { json } = await query('{ article(slug: "old-slug", locale: "en") { slug } }')
    expect(json).toEqual({ data: { article: { slug: 'renamed-page' } } })
  })
})

describe('the same refusals as REST, by code', () => {
  const refusals: [string, string][] = [
    ['{ article(slug: "no-such-page", locale: "en") { id } }', 'not-found'],
    ['{ article(slug: "full-page", locale: "xx") { id } }', 'unknown-locale'],
    ['{ article(slug: "full-page") { id } }', 'missing-parameter'],
    ['{ article { id } }', 'missing-parameter'],
    ['{ article(slug: "withdrawn-page", locale: "en") { id } }', 'recalled'],
    ['{ article(slug: "broken-page", locale: "en") { id } }', 'evidence-broken'],
    ['{ articles(first: 101) { edges { cursor } } }', 'invalid-parameter'],
    ['{ articles(after: "elsewhere.1") { edges { cursor } } }', 'invalid-cursor'],
    ['{ articles(condition: "a b") { edges { cursor } } }', 'invalid-parameter'],
    ['{ article(id: 1) { nothing } }', 'invalid-query'],
    ['{ article(', 'invalid-query'],
    ['mutation { publish }', 'invalid-query'],
  ]
  test.each(refusals)('%s', async (text, code) => {
    expect(codeOf(await query(text))).toBe(code)
  })

  const many = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')
  const costly: [string, string][] = [
    ['16 aliases', `{ ${many(16, 'article { id }')} }`],
    ['1100 tokens', `{ ${'__typename '.repeat(1100)} }`],
    ['a depth of 10', `{ article ${'{ sections '.repeat(9)} ${'} '.repeat(9)} }`],
    ['15 whole articles', `{ ${many(15, 'article(id: "x") { ...Whole }')} } fragment Whole on Article ${wholeArticle}`],
  ]
  test.each(costly)('%s are too much for one request', async (_name, text) => {
    expect(codeOf(await query(text))).toBe('query-too-costly')
  })

  test('tools may ask for the schema, but not walk round in it', async () => {
    expect((await query(getIntrospectionQuery())).json.data.__schema.queryType.name).toBe('Query')
    const round = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`
    expect(codeOf(await query(round))).toBe('query-too-costly')
  })

  test('a withdrawn page says the same as its 410', async () => {
    const rest = await api.ask('/v1/articles/withdrawn-page?locale=en')
    const { json } = await query('{ article(slug: "withdrawn-page", locale: "en") { id } }')
    const { kind, notice, withdrawnAt, successor } = rest.json
    expect(json.data).toEqual({ article: null })
    expect(json.errors[0].extensions).toEqual({ code: 'recalled', status: 410, kind, notice, withdrawnAt, successor })
  })

  test('one page that is not there does not take another away', async () => {
    const { json } = await query(
      '{ a: article(id: "x", locale: "en") { slug } b: article(slug: "full-page", locale: "en") { slug } }',
    )
    expect(json.data).toEqual({ a: null, b: { slug: 'full-page' } })
  })
})

describe('over HTTP', () => {
  test('a query may come by GET', async () => {
    const text = encodeURIComponent('{ article(slug: "full-page", locale: "en") { title } }')
    const { json, headers } = await api.ask(`/v1/graphql?query=${text}`)
    expect(json.data.article.title).toBe('How is opsoclonus-myoclonus syndrome treated?')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('there is no page that loads something from elsewhere', async () => {
    const answer = await api.ask('/v1/graphql', { headers: { accept: 'text/html' } })
    expect([answer.status, answer.json.code]).toEqual([406, 'not-acceptable'])
    const bare = await api.ask('/v1/graphql', { headers: { accept: '*/*' } })
    expect([bare.status, bare.json.code]).toEqual([400, 'missing-parameter'])
  })

  test('bodies are JSON of at most 32 KiB', async () => {
    const form = await api.ask('/v1/graphql', {
      method: 'POST',
      body: new URLSearchParams({ query: '{ __typename }' }),
    })
    expect([form.status, form.json.code]).toEqual([415, 'unsupported-media-type'])
    const long = await query(`{ __typename } # ${'x'.repeat(40_000)}`)
    expect([long.status, long.json.code]).toEqual([413, 'body-too-large'])
    const garbage = await api.ask('/v1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    })
    expect([garbage.status, garbage.json.code]).toEqual([400, 'invalid-query'])
    const batch = await api.ask('/v1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
    })
    expect([batch.status, batch.json.code]).toEqual([400, 'invalid-query'])
  })

  test('errors tell nothing of what happened inside', async () => {
    const broken = await serve(press, database.uri, {
      wrap: (store) => ({ ...store, liveBySlug: () => Promise.resolve({ toString: 1 } as never) }),
    })
    await broken.delivery.ready()
    const body = JSON.stringify({ query: '{ article(slug: "full-page", locale: "en") { title } }' })
    const answer = await broken.ask('/v1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const rest = await broken.ask('/v1/articles/full-page?locale=en')
    for (const { text } of [answer, rest]) expect(text).not.toMatch(/TypeError|\.ts\b|\.js\b|node_modules|file:/)
    await broken.stop()
  })

  test('nothing can be changed: there is no mutation and no subscription in the schema', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })
})
