import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { bodyLimit, createStudioServer } from '../../src/server/createStudioServer'
import { createLimits } from '../../src/server/limits/createLimits'

const headers = { development: false, secure: false }

let server: Server
let base: string
let application: (request: IncomingMessage, response: ServerResponse) => Promise<void>
let errors: unknown[]

beforeEach(async () => {
  errors = []
  application = async (req, res) => void res.end(`application ${req.method} ${req.url} ${await text(req)}`)
  server = createStudioServer({
    delivery(req, res) {
      if (!req.url?.startsWith('/v1/')) return false
      res.end(`delivery ${req.url}`)
      return true
    },
    application: (req, res) => application(req, res),
    limits: createLimits({ proxies: 1 }),
    headers,
    onError: (error) => errors.push(error),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const ask = async (path: string, init?: RequestInit) => {
  const response = await fetch(base + path, { redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

describe('the studio’s port', () => {
  test('asks the content API first', async () => {
    expect((await ask('/v1/articles/x?locale=en')).body).toBe('delivery /v1/articles/x?locale=en')
    expect((await ask('/v1/articles/x', { method: 'POST', body: '{}' })).body).toBe('delivery /v1/articles/x')
  })

  test.each(['/admin', '/api/articles', '/v10'])('gives %s to the application', async (path) => {
    expect((await ask(path)).body).toBe(`application GET ${path} `)
  })

  test('leads from its root to the admin', async () => {
    const { status, headers } = await ask('/')
    expect([status, headers.get('location')]).toEqual([307, '/admin'])
  })

  test('hands a body on whole, with the headers that came with it', async () => {
    application = async (req, res) =>
      void res.end(JSON.stringify([req.headers['content-type'], req.headers['content-length'], await text(req)]))
    const { body } = await ask('/api/articles/a/sign', {
      method: 'POST',
      body: '{"ä":1}',
      headers: { 'content-type': 'application/json' },
    })
    expect(JSON.parse(body)).toEqual(['application/json', '8', '{"ä":1}'])
  })
})

test('what the content API throws is an answer, not the end of the process', async () => {
  const broken = createStudioServer({
    delivery: () => {
      throw new Error('broken')
    },
    application: (req, res) => application(req, res),
    limits: createLimits({ proxies: 1 }),
    headers,
    onError: (error) => errors.push(error),
  })
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve))
  const { status } = await fetch(`http://127.0.0.1:${(broken.address() as AddressInfo).port}/v1/articles`)
  broken.close()
  expect([status, errors]).toEqual([500, [new Error('broken')]])
})

describe('a body over the limit', () => {
  const tooLarge = { errors: [{ message: 'The body is longer than 2 MB.', data: { code: 'too-large' } }] }

  test('is refused by its announced length', async () => {
    const { status, body } = await ask('/api/articles', { method: 'POST', body: 'x'.repeat(bodyLimit + 1) })
    expect(status).toBe(413)
    expect(JSON.parse(body)).toEqual(tooLarge)
  })

  test('is refused although its length was not announced', async () => {
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const req = httpRequest(`${base}/api/articles`, { method: 'POST' }, (res) => {
        void text(res).then((body) => resolve({ status: res.statusCode, body }))
      })
      req.on('error', reject)
      for (let sent = 0; sent <= bodyLimit; sent += 65_536) req.write('x'.repeat(65_536))
      // never ended: the answer may not wait for the end of what is too long already
    })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body)).toEqual(tooLarge)
  })

  test('of exactly the limit is let in', async () => {
    application = async (req, res) => void res.end(String((await text(req)).length))
    expect((await ask('/api/articles', { method: 'POST', body: 'x'.repeat(bodyLimit) })).body).toBe(String(bodyLimit))
  })
})

describe('writes of one article', () => {
  let running: number
  let most: number
  const slowly = (milliseconds: number) => async (_req: IncomingMessage, res: ServerResponse) => {
    running += 1
    most = Math.max(most, running)
    await sleep(milliseconds)
    running -= 1
    res.end('ok')
  }
  beforeEach(() => {
    running = 0
    most = 0
  })

  const write = (path: string) => ask(path, { method: 'PATCH', body: '{}' })

  test('take turns', async () => {
    application = slowly(10)
    const answers = await Promise.all(Array.from({ length: 8 }, () => write('/api/articles/a')))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(most).toBe(1)
  })

  test('do not wait for those of another article', async () => {
    application = slowly(50)
    await Promise.all([write('/api/articles/a'), write('/api/articles/b'), write('/api/articles/c/publish')])
    expect(most).toBe(3)
  })

  test('beyond a hundred are told to come back', async () => {
    // slow enough that all have come before the first are done
    application = slowly(25)
    const answers = await Promise.all(Array.from({ length: 110 }, () => write('/api/articles/a')))
    const busy = answers.filter(({ status }) => status === 503)
    expect(busy.length).toBeGreaterThan(0)
    expect(busy[0]?.headers.get('retry-after')).toBe('1')
    expect(JSON.parse(busy[0]?.body ?? '')).toMatchObject({ errors: [{ data: { code: 'busy' } }] })
    expect((await write('/api/articles/a')).status).toBe(200)
  })

  test('go on after one that failed', async () => {
    application = () => Promise.reject(new Error('secret words'))
    const { status, body } = await write('/api/articles/a')
    expect(status).toBe(500)
    expect(body).not.toContain('secret words')
    expect(errors).toEqual([new Error('secret words')])
    application = slowly(0)
    expect((await write('/api/articles/a')).status).toBe(200)
  })
})

describe('what is said of a request before anybody sees it', () => {
  const signIn = (email: string, from: string) =>
    ask('/api/users/login', {
      method: 'POST',
      body: JSON.stringify({ email, password: 'a guess' }),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    })
  const refuseAll = () => (application = async (_req, res) => void res.writeHead(401).end())

  test('a ninth wrong password for one account from one address is not tried; from elsewhere it is', async () => {
    refuseAll()
    const answers = []
    for (let attempt = 0; attempt < 9; attempt += 1)
      answers.push((await signIn('nora@example.org', '203.0.113.7')).status)
    expect(answers).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429])
    expect((await signIn('nora@example.org', '198.51.100.2')).status).toBe(401)
  })

  test('another spelling of the same address is the same account', async () => {
    refuseAll()
    const spellings = ['nora@example.org', 'Nora@Example.org', 'nora+a@example.org', 'NORA@EXAMPLE.ORG']
    for (const email of [...spellings, ...spellings]) await signIn(email, '203.0.113.7')
    expect((await signIn('nora@example.org', '203.0.113.7')).status).toBe(429)
  })

  const tries = async (bodyOf: (attempt: number) => BodyInit, path = '/api/users/login', headers = {}) => {
    refuseAll()
    const statuses = []
    for (let attempt = 0; attempt < 9; attempt += 1)
      statuses.push((await ask(path, { method: 'POST', body: bodyOf(attempt), headers })).status)
    return statuses.at(-1)
  }
  const json = { 'content-type': 'application/json' }

  test('an address written with escapes, or named twice, is counted as the one that is signed in with', async () => {
    const escaped = (attempt: number) =>
      'nora@example.org'
        .split('')
        .map((sign, at) => (at <= attempt ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign))
        .join('')
    expect(await tries((attempt) => `{"email":"${escaped(attempt)}","password":"a guess"}`, undefined, json)).toBe(429)
    expect(
      await tries((attempt) => `{"email":"other${attempt}@example.org","email":"nora@example.org"}`, undefined, json),
    ).toBe(429)
  })

  test('the admin’s own form is counted like a client’s JSON', async () => {
    const form = () => {
      const data = new FormData()
      data.set('_payload', JSON.stringify({ email: 'nora@example.org', password: 'a guess' }))
      return data
    }
    expect(await tries(form)).toBe(429)
  })

  test.each(['/api/%75sers/%6cogin', '/api/users/login/', '/api/nothing/../users/login'])(
    'another spelling of the address of the sign-in is the same door: %s',
    async (path) => {
      expect(await tries(() => '{"email":"nora@example.org"}', path, json)).toBe(429)
    },
  )

  test('a right password ends the count', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect((await signIn('nora@example.org', '203.0.113.7')).status).toBe(200)
  })

  test('what a client writes into X-Forwarded-For itself is not believed', async () => {
    refuseAll()
    for (let attempt = 0; attempt < 8; attempt += 1) await signIn('nora@example.org', `10.0.0.${attempt}, 203.0.113.7`)
    const last = await signIn('nora@example.org', '10.0.0.99, 203.0.113.7')
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(JSON.parse(last.body)).toMatchObject({ errors: [{ data: { code: 'too-many-requests' } }] })
  })

  test('an answer carries a policy whose nonce Next is told, whatever the client sent', async () => {
    application = async (req, res) => void res.end(String(req.headers['content-security-policy']))
    const first = await ask('/admin', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } })
    const second = await ask('/admin')
    expect(first.body).toBe(first.headers.get('content-security-policy'))
    expect(first.body).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
    expect(first.body).not.toContain('unsafe-eval')
    expect(second.body).not.toBe(first.body)
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('strict-transport-security')).toBeNull()
  })

  test('a session keeps its nonce, which is neither its token nor that of another', async () => {
    application = async (_req, res) => void res.end()
    const policyOf = async (cookie: string) =>
      (await ask('/admin', { headers: { cookie } })).headers.get('content-security-policy') ?? ''
    const noras = await policyOf('payload-token=token-of-nora')
    expect(await policyOf('payload-theme=dark; payload-token=token-of-nora')).toBe(noras)
    expect(await policyOf('payload-token=token-of-gabriel')).not.toBe(noras)
    expect(noras).toMatch(/'nonce-[\w+/=]{24}'/)
    expect(noras).not.toContain(Buffer.from('token-of-nora').toString('base64').slice(0, 12))
  })
})
