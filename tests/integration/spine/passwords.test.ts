/** A password is half of a signature: an open session alone does not change it, and an admin who does leaves a trace. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { omsTreatments } from '../../../demo/content/articles'
import type { AuditEvent } from '../../../src/domain/audit/auditEvent'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
beforeAll(async () => {
  studio = await seededStudio()
})
afterAll(() => studio.close())

const long = 'Another-Long-Password-1'

async function answer(...request: Parameters<SeededStudio['request']>) {
  const response = await studio.request(...request)
  const body = (await response.json()) as { errors?: { data?: { code?: string } }[] }
  return { status: response.status, code: body.errors?.[0]?.data?.code ?? null }
}

const users = (who: string) => `/api/users/${studio.cast.id(who)}`

async function events(type: string): Promise<AuditEvent[]> {
  const { docs } = await studio.payload.db.find<{ record: string }>({
    collection: 'audit-events',
    where: { type: { equals: type } },
    pagination: false,
    sort: 'index',
  })
  return docs.map((row) => JSON.parse(row.record) as AuditEvent)
}

test('one’s own is not changed by an open session alone', async () => {
  expect(await answer('PATCH', users('neurologist'), { as: 'neurologist', json: { password: long } })).toEqual({
    status: 403,
    code: 'current-password-needed',
  })
  expect(
    await answer('PATCH', users('neurologist'), { as: 'neurologist', json: { password: long, currentPassword: 'x' } }),
  ).toMatchObject({ status: 403 })
})

test('one’s own is changed with the current one, and the old one then signs nobody in', async () => {
  const change = (currentPassword: string) =>
    answer('POST', '/api/users/change-password', { as: 'geneticist', json: { currentPassword, newPassword: long } })
  expect(await change('not the password')).toEqual({ status: 403, code: 'password-not-confirmed' })
  expect(await change(studio.cast.password('geneticist'))).toMatchObject({ status: 200 })
  const { email } = studio.cast.as('geneticist') as unknown as { email: string }
  const login = (password: string) => answer('POST', '/api/users/login', { json: { email, password } })
  expect((await login(studio.cast.password('geneticist'))).status).toBe(401)
  expect((await login(long)).status).toBe(200)
  expect((await events('person.passwordSet')).map((event) => event.data)).toContainEqual({
    user: studio.cast.id('geneticist'),
    by: 'owner',
  })
})

test('an admin who sets somebody else’s is named for it', async () => {
  expect(await answer('PATCH', users('cardiologist'), { as: 'admin', json: { password: long } })).toMatchObject({
    status: 200,
  })
  const [event] = (await events('person.passwordSet')).filter(
    (one) => one.subject.id === studio.cast.id('cardiologist'),
  )
  expect(event?.data).toEqual({ user: studio.cast.id('cardiologist'), by: 'admin' })
  expect(event?.actor).toMatchObject({ user: studio.cast.id('admin') })
})

test('without mail a reset is not begun, and says so alike for everybody', async () => {
  for (const email of ['elif@example.org', 'nobody@example.org'])
    expect(await answer('POST', '/api/users/forgot-password', { json: { email } })).toEqual({
      status: 409,
      code: 'mail-not-set-up',
    })
})

test('a short one is refused', async () => {
  expect(await answer('PATCH', users('cardiologist'), { as: 'admin', json: { password: 'abc' } })).toEqual({
    status: 422,
    code: 'password-too-short',
  })
})

test('nobody sorts or filters by what an account keeps for signing in', async () => {
  for (const query of [
    'sort=user.hash',
    'sort=-user.salt',
    'where[user.resetPasswordToken][exists]=true',
    'where[or][0][user.loginAttempts][equals]=0',
  ])
    expect(await answer('GET', `/api/reviewers?${query}`, { as: 'publisher' })).toEqual({
      status: 400,
      code: 'query-invalid',
    })
  expect((await answer('GET', '/api/reviewers?sort=printedName', { as: 'publisher' })).status).toBe(200)
})

test('who verified a registration is whoever wrote it, not whom the form names', async () => {
  const { docs } = await studio.payload.find({
    collection: 'reviewers',
    where: { user: { equals: studio.cast.id('neurologist') } },
    depth: 0,
    overrideAccess: true,
  })
  const [profile] = docs as unknown as { id: string; registrations: Record<string, unknown>[] }[]
  const [first, ...rest] = profile?.registrations ?? []
  await answer('PATCH', `/api/reviewers/${profile?.id}`, {
    as: 'admin',
    json: { registrations: [{ ...first, verifiedAt: '2026-01-02', verifiedBy: studio.cast.id('publisher') }, ...rest] },
  })
  const stored = (await studio.payload.findByID({
    collection: 'reviewers',
    id: profile?.id ?? '',
    depth: 0,
    overrideAccess: true,
  })) as unknown as { registrations: { verifiedBy: string }[] }
  expect(stored.registrations[0]?.verifiedBy).toBe(studio.cast.id('admin'))
})

test('whoever is switched off signs nothing with the right one, and the attempt is on record', async () => {
  const article = await studio.desk.write({ ...omsTreatments, slug: 'signed-by-nobody' }, 'editor')
  await studio.desk.submit(article, 'editor')
  const who = 'neurologist'
  await studio.payload.update({
    collection: 'users',
    id: studio.cast.id(who),
    data: { active: false },
    user: studio.cast.as('admin'),
    overrideAccess: false,
  })
  const before = (await events('action.refused')).length
  const { perform } = await import('../../../src/cms/perform')
  const password = studio.cast.password(who)
  const signing = perform(studio.payload, { user: studio.cast.id(who), verb: 'sign', article, password })
  await expect(signing).rejects.toMatchObject({ code: 'inactive-user' })
  expect((await events('action.refused')).slice(before)).toMatchObject([
    { actor: { user: studio.cast.id(who) }, subject: { kind: 'article', id: article }, data: { verb: 'sign' } },
  ])
})

test('a write that access does not allow is a refused attempt on record', async () => {
  const before = (await events('action.refused')).length
  expect((await answer('PATCH', users('editor'), { as: 'publisher', json: { name: 'Mallory' } })).status).toBe(403)
  const [event] = (await events('action.refused')).slice(before)
  expect(event).toMatchObject({
    actor: { user: studio.cast.id('publisher') },
    data: { verb: 'patch', codes: ['forbidden'], door: 'REST' },
  })
})
