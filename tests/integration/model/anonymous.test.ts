import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Endpoint } from 'payload'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, password, type Ask } from './accounts'

let studio: BootedPayload
let anonymous: Ask
beforeAll(async () => {
  studio = await bootPayload()
  anonymous = await asking(studio)
})
afterAll(async () => {
  await studio?.close()
})

/** All that answers somebody who is not signed in. */
const open = [
  'GET /api/health',
  'GET /api/users/init',
  'GET /api/users/me',
  'POST /api/users/first-register',
  'POST /api/users/forgot-password',
  'POST /api/users/login',
  'POST /api/users/logout',
  'POST /api/users/reset-password',
]

function everyEndpoint(): string[] {
  const { endpoints, collections } = studio.config
  const line = (prefix: string) => (one: Omit<Endpoint, 'root'>) =>
    `${one.method.toUpperCase()} ${`/api${prefix}${one.path}`.replace(/:[a-z]+[?*]?/gi, 'some').replace(/\/$/, '')}`
  return [
    ...endpoints.map(line('')),
    ...collections.flatMap(({ slug, endpoints: own }) => (own || []).map(line(`/${slug}`))),
  ]
}

describe('somebody who is not signed in', () => {
  it('reaches what signing in needs, health, and none of the other endpoints there are', async () => {
    await createAccount(studio.payload, 'Ada', ['admin'])
    const endpoints = everyEndpoint()
    expect(endpoints.length).toBeGreaterThan(250)
    const answered: string[] = []
    for (const endpoint of new Set(endpoints)) {
      const [method = '', path = ''] = endpoint.split(' ')
      const { status, code } = await anonymous(method, path, method === 'GET' ? undefined : {})
      if (status !== 401 || code !== 'sign-in-required') answered.push(endpoint)
    }
    expect(answered.sort()).toEqual(open)
  })

  it.each([
    ['GET', '/api/nothing-here'],
    ['GET', '/api/articles/1/2/3/4'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-migrations'],
    ['GET', '/api/globals/settings'],
    ['GET', '/api/og'],
  ])('is told nothing about what exists: %s %s', async (method, path) => {
    const { status, code } = await anonymous(method, path)
    expect([status, code]).toEqual([401, 'sign-in-required'])
  })

  it('does not get in by calling a POST a GET', async () => {
    const response = await studio.rest('/api/users/login', {
      method: 'POST',
      headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'depth=1',
    })
    expect(response.status).toBe(401)
    const list = await studio.rest('/api/articles', {
      method: 'POST',
      headers: { 'X-HTTP-Method-Override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'limit=1',
    })
    expect(list.status).toBe(401)
  })

  it('learns from health whether the database answers, and nothing else', async () => {
    expect(await anonymous('GET', '/api/health')).toMatchObject({ status: 200, body: { status: 'ok' } })
  })

  it('gets nothing with a forged token, or a token of another installation', async () => {
    for (const token of ['x', 'eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.']) {
      const response = await studio.rest('/api/articles', { headers: { authorization: `JWT ${token}` } })
      expect(response.status).toBe(401)
    }
  })
})

describe('a session cookie', () => {
  it('counts from the studio’s own pages only', async () => {
    const login = await studio.rest('/api/users/login', {
      method: 'POST',
      json: { email: 'ada@example.org', password },
    })
    const cookie = login.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/SameSite=Strict/)
    expect(cookie).toMatch(/HttpOnly/)
    const session = cookie.split(';')[0] ?? ''
    const status = async (origin: string) =>
      (await studio.rest('/api/articles', { headers: { cookie: session, origin } })).status
    expect(await status('http://localhost:3000')).toBe(200)
    expect(await status('https://evil.example')).toBe(401)
    // a client that is no browser does not say where it comes from
    expect((await studio.rest('/api/articles', { headers: { cookie: session } })).status).toBe(401)
  })
})

describe('somebody who is signed in', () => {
  it('is told that there is nothing where there is nothing', async () => {
    const ask = await asking(studio, await createAccount(studio.payload, 'Edith', ['editor']))
    for (const path of ['/api/nothing-here', '/api/payload-jobs/run', '/api/payload-migrations', '/api/graphql'])
      expect([path, (await ask('GET', path)).status]).toEqual([path, 404])
  })

  it('can write none of the records that the system writes', async () => {
    const ask = await asking(studio, await createAccount(studio.payload, 'All', ['editor', 'publisher', 'admin']))
    const { systemSlugs } = await import('../../../src/cms/slugs')
    expect(systemSlugs).toHaveLength(9)
    for (const slug of systemSlugs) {
      expect([slug, (await ask('POST', `/api/${slug}`, { id: 'forged' })).status]).toEqual([slug, 403])
      expect([slug, (await ask('PATCH', `/api/${slug}/forged`, { hash: 'x' })).status]).toEqual([slug, 403])
      expect([slug, (await ask('DELETE', `/api/${slug}/forged`)).status]).toEqual([slug, 403])
    }
  })

  it('has edit locks and preferences of their own only', async () => {
    const { payload } = studio
    const [mine, theirs] = [
      await createAccount(payload, 'Mia', ['editor']),
      await createAccount(payload, 'Theo', ['editor']),
    ]
    const [asMia, asTheo] = [await asking(studio, mine), await asking(studio, theirs)]
    expect((await asTheo('POST', '/api/payload-preferences/columns', { value: { columns: ['title'] } })).status).toBe(
      200,
    )
    const list = await asMia('GET', '/api/payload-preferences')
    expect(list.body.docs).toEqual([])
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: { user: { relationTo: 'users', value: theirs.id } },
    })
    expect((await asMia('DELETE', `/api/payload-locked-documents/${lock.id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await asMia('POST', '/api/payload-locked-documents', { globalSlug: 'x' })).status).toBe(403)
    expect((await asTheo('DELETE', `/api/payload-locked-documents/${lock.id}`)).status).toBe(200)
  })
})
