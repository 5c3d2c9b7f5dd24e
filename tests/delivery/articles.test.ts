import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { openSqlite, type DatabaseRig } from './support/databaseRig'
import { articleId, Press } from './support/press'
import { serve, until, type Served } from './support/serve'

let press: Press
let database: DatabaseRig
let api: Served

const address = '/v1/articles/opsoclonus-myoclonus-treatment?locale=en'

beforeAll(async () => {
  press = await Press.create()
  database = await openSqlite()
  await database.write(
    await press.publish(articleId(1)),
    await press.publish(articleId(2), { projection: { slug: 'old-slug' } }),
    await press.publish(articleId(2), { projection: { slug: 'new-slug', title: 'A new slug' } }),
    await press.publish(articleId(3), { projection: { slug: 'withdrawn-page' } }),
    await press.withdraw(articleId(3), {
      withdrawal: 'replaced',
      notice: 'There is a better page.',
      successor: { article: articleId(1), locale: 'en', slug: 'opsoclonus-myoclonus-treatment' },
    }),
  )
  api = await serve(press, database.uri)
  await api.delivery.ready()
})

afterAll(async () => {
  await api.stop()
  await database.stop()
})

describe('an article', () => {
  test('is served by slug and language, and by id, with the same words', async () => {
    const bySlug = await api.ask(address)
    const byId = await api.ask(`/v1/articles/${articleId(1)}`)
    expect(bySlug.status).toBe(200)
    expect(bySlug.json.labelLine).toBe('Short answer · Medically reviewed summary · Last updated: 2026-04-07')
    expect(bySlug.json.sections.map(({ kind }: { kind: string }) => kind)).toEqual([
      'questionSection',
      'questionSection',
      'medicationList',
      'careTeam',
      'prognosis',
      'getHelp',
      'community',
      'disclaimer',
    ])
    expect(byId.text).toBe(bySlug.text)
  })

  test('carries the headers that caches, browsers and sites go by', async () => {
    const { headers } = await api.ask(address)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('content-language')).toBe('en')
    expect(headers.get('last-modified')).toBe('Tue, 07 Apr 2026 09:00:00 GMT')
    expect(headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    expect(headers.get('x-content-seq')).toBe('5')
    expect(headers.get('x-content-age')).toMatch(/^\d+$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/)
    expect(headers.get('link')).toBe(
      '<https://site.example/en/opsoclonus-myoclonus-treatment>; rel="canonical", ' +
        `</v1/articles/${articleId(1)}/attestation>; rel="describedby"`,
    )
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('is not sent again to whoever has it', async () => {
    const { headers } = await api.ask(address)
    for (const tag of [headers.get('etag') ?? '', `W/${headers.get('etag')}`, `"other", ${headers.get('etag')}`, '*']) {
      const again = await api.ask(address, { headers: { 'if-none-match': tag } })
      expect(again.status).toBe(304)
      expect(again.text).toBe('')
      expect(again.headers.get('etag')).toBe(headers.get('etag'))
      expect(again.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    }
    expect((await api.ask(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('can be asked for by HEAD: the same headers, no body', async () => {
    const whole = await api.ask(address)
    const head = await api.ask(address, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.text).toBe('')
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)))
  })

  test('has JSON-LD in its answer that can stand in a script element as it is', async () => {
    const { text, json } = await api.ask(address)
    const start = text.indexOf('"jsonLd":') + '"jsonLd":'.length
    expect(text.slice(start)).not.toContain('<')
    expect(JSON.parse(text.slice(start, -1))).toEqual(json.jsonLd)
    expect(JSON.stringify(json.jsonLd)).toContain('&lt;/script&gt;')
  })

  test('is led to from an old slug, by a redirect that holds under any host', async () => {
    const { status, headers } = await api.ask('/v1/articles/old-slug?locale=en')
    expect(status).toBe(301)
    expect(headers.get('location')).toBe('/v1/articles/new-slug?locale=en')
    const attestation = await api.ask('/v1/articles/old-slug/attestation?locale=en')
    expect(attestation.headers.get('location')).toBe('/v1/articles/new-slug/attestation?locale=en')
    expect((await api.ask('/v1/articles/new-slug?locale=en')).json.title).toBe('A new slug')
  })

  test('is proved by its attestation: records that hash and verify, and the keys', async () => {
    const { json } = await api.ask(`/v1/articles/${articleId(1)}/attestation`)
    const article = await api.ask(address)
    expect(await press.verifier.verify(json.edition.record, json.edition.jws)).toBe(press.publicKeys.keys[0]?.kid)
    expect(await press.verifier.verify(json.live.record, json.live.jws)).toBe(press.publicKeys.keys[0]?.kid)
    expect(JSON.parse(json.edition.record).contentHash).toBe(json.snapshot.contentHash)
    expect(article.json.contentHash).toBe(json.snapshot.contentHash)
    expect(article.json.attestation).toEqual({
      record: json.edition.record,
      jws: json.edition.jws,
      snapshot: `https://site.example/v1/articles/${articleId(1)}/attestation`,
      keys: 'https://site.example/.well-known/jwks.json',
    })
    expect((await api.ask('/.well-known/jwks.json')).json).toEqual(press.publicKeys)
  })
})

describe('what is not there', () => {
  test('is one and the same 404, whatever the reason', async () => {
    const never = await api.ask('/v1/articles/waiting-for-review?locale=en')
    expect(never.status).toBe(404)
    expect(never.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(never.json).toEqual({
      type: 'https://site.example/v1/problems/not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is nothing published at this address.',
      code: 'not-found',
    })
    for (const path of [
      '/v1/articles/opsoclonus-myoclonus-treatment?locale=de',
      `/v1/articles/${articleId(99)}`,
      `/v1/articles/${articleId(1)}?locale=de`,
      `/v1/articles/${'a'.repeat(300)}?locale=en`,
      '/v1/articles/UPPER_case?locale=en',
      "/v1/articles/'%20OR%201=1--?locale=en",
      '/v1/articles/%E0%A4%A?locale=en',
      '/v1/articles/%00?locale=en',
      '/v1/nothing',
      '/v1/articles/waiting-for-review/attestation?locale=en',
      '/.well-known/other',
      '/elsewhere',
    ]) {
      const answer = await api.ask(path)
      expect([path, answer.status, answer.text]).toEqual([path, 404, never.text])
    }
  })

  test('is gone for good reason where it was withdrawn: kind, notice, date, successor', async () => {
    const gone = await api.ask('/v1/articles/withdrawn-page?locale=en')
    expect(gone.status).toBe(410)
    expect(gone.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    expect(gone.json).toEqual({
      type: 'https://site.example/v1/problems/replaced',
      title: 'Replaced by another page',
      status: 410,
      detail: 'There is a better page.',
      code: 'replaced',
      kind: 'replaced',
      notice: 'There is a better page.',
      withdrawnAt: '2026-05-01T12:00:00.000Z',
      successor: {
        article: articleId(1),
        locale: 'en',
        slug: 'opsoclonus-myoclonus-treatment',
        url: 'https://site.example/en/opsoclonus-myoclonus-treatment',
      },
    })
    expect((await api.ask(`/v1/articles/${articleId(3)}`)).status).toBe(410)
    expect((await api.ask(`/v1/articles/${articleId(3)}/attestation`)).status).toBe(410)
  })
})

describe('a question that cannot be answered', () => {
  const cases: [string, number, string][] = [
    ['/v1/articles/x?local=en', 400, 'unknown-parameter'],
    ['/v1/articles?filed=1', 400, 'unknown-parameter'],
    ['/v1?x=1', 400, 'unknown-parameter'],
    ['/v1/articles/x', 400, 'missing-parameter'],
    ['/v1/articles/x?locale=xx', 400, 'unknown-locale'],
    ['/v1/articles?locale=xx', 400, 'unknown-locale'],
    ['/v1/articles/x?locale=en&locale=de', 400, 'invalid-parameter'],
    ['/v1/articles?limit=0', 400, 'invalid-parameter'],
    ['/v1/articles?limit=101', 400, 'invalid-parameter'],
    ['/v1/articles?limit=1e1', 400, 'invalid-parameter'],
    ['/v1/articles?condition=a%20b', 400, 'invalid-parameter'],
  ]
  test.each(cases)('%s is refused with a code', async (path, status, code) => {
    const answer = await api.ask(path)
    expect([answer.status, answer.json.code, answer.json.status]).toEqual([status, code, status])
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('with a slug of 10 kB is too long to be looked at', async () => {
    const answer = await api.ask(`/v1/articles/${'a'.repeat(10_000)}?locale=en`)
    expect([answer.status, answer.json.code]).toEqual([414, 'uri-too-long'])
  })

  test('is told the nearest parameter there is', async () => {
    const { json } = await api.ask('/v1/articles?conditon=1')
    expect(json.detail).toBe(`"conditon" is not a parameter here. Did you mean 'condition'?`)
    expect(json.errors).toEqual([
      { parameter: 'conditon', allowed: ['condition', 'question', 'locale', 'after', 'limit'] },
    ])
  })

  test('is refused where its method would change something', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await api.ask(address, { method })
      expect([answer.status, answer.json.code]).toEqual([405, 'method-not-allowed'])
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    }
  })

  test('is refused where it wants another representation, also of a page that is held', async () => {
    expect((await api.ask(address)).status).toBe(200)
    for (const accept of ['text/html', 'application/json;q=0', 'application/xml, */*;q=0']) {
      const answer = await api.ask(address, { headers: { accept } })
      expect([accept, answer.status, answer.json.code]).toEqual([accept, 406, 'not-acceptable'])
    }
    for (const accept of ['application/*', 'text/html, */*;q=0.1', 'application/json'])
      expect((await api.ask(address, { headers: { accept } })).status).toBe(200)
  })
})

test('a browser may ask from any site', async () => {
  const answer = await api.ask(address, { method: 'OPTIONS' })
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('the entry point says where everything is', async () => {
  const { json } = await api.ask('/v1')
  expect(json.locales).toEqual(['en', 'de'])
  expect(json.links.articles).toBe('https://site.example/v1/articles')
  expect((await api.ask('/v1/problems/not-found')).json.status).toBe(404)
  expect((await api.ask('/v1/problems/never-heard-of')).status).toBe(404)
})

test('the health of the process and of the content can be asked', async () => {
  expect((await api.ask('/healthz')).json).toEqual({ status: 'ok' })
  const ready = await api.ask('/readyz')
  expect(ready.json).toEqual({ status: 'ready', seq: 5, age: 0, evidenceBroken: 0 })
  expect(ready.headers.get('cache-control')).toBe('no-store')
})

test('a withdrawal is told as 410 also to whoever has the page, and after a republication the page is back', async () => {
  await database.write(await press.publish(articleId(7), { projection: { slug: 'here-and-gone' } }))
  const page = '/v1/articles/here-and-gone?locale=en'
  const before = await until(
    () => api.ask(page),
    ({ status }) => status === 200,
  )
  expect(before.status).toBe(200)
  const tag = { headers: { 'if-none-match': before.headers.get('etag') ?? '' } }
  expect((await api.ask(page, tag)).status).toBe(304)

  await database.write(await press.withdraw(articleId(7), { withdrawal: 'recalled', notice: 'Wrong dose.' }))
  const gone = await until(
    () => api.ask(page, tag),
    ({ status }) => status === 410,
  )
  expect([gone.status, gone.json.code]).toEqual([410, 'recalled'])
  expect((await api.ask(page, { headers: { 'if-none-match': '*' } })).status).toBe(410)

  await database.write(await press.publish(articleId(7), { projection: { slug: 'here-and-gone', title: 'Mended' } }))
  const back = await until(
    () => api.ask(page),
    ({ status }) => status === 200,
  )
  expect(back.json.title).toBe('Mended')
  expect(back.json.edition).toMatchObject({ number: 3 })
})
