/** What Payload leaves without a code, without a trace or with a 500, and this house does not. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
beforeAll(async () => {
  studio = await seededStudio()
})
afterAll(() => studio.close())

async function answer(...request: Parameters<SeededStudio['request']>) {
  const response = await studio.request(...request)
  const body = (await response.json()) as { errors?: { data?: { code?: string } }[] }
  return { status: response.status, code: body.errors?.[0]?.data?.code ?? null }
}

async function refusals(): Promise<unknown[]> {
  const { docs } = await studio.payload.db.find<{ record: string }>({
    collection: 'audit-events',
    where: { type: { equals: 'action.refused' } },
    pagination: false,
    sort: 'index',
  })
  return docs.map((row) => (JSON.parse(row.record) as { data: unknown }).data)
}

describe('a write that access does not allow', () => {
  const data = { tier: 1, signatures: 1 } as never

  test('has a code over REST, and is noted once', async () => {
    const before = await refusals()
    expect(await answer('POST', '/api/review-policies', { as: 'editor', json: data })).toEqual({
      status: 403,
      code: 'forbidden',
    })
    expect(await refusals()).toEqual([...before, { verb: 'create', codes: ['forbidden'], door: 'REST' }])
  })

  test('has a code over the Local API, and is noted once', async () => {
    const before = await refusals()
    await expect(
      studio.payload.create({
        collection: 'review-policies',
        data,
        user: studio.cast.as('editor'),
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403, data: { code: 'forbidden' } })
    expect(await refusals()).toEqual([...before, { verb: 'create', codes: ['forbidden'], door: 'local' }])
  })
})

test('a policy is deleted by nobody, access rules or not', async () => {
  const row = await studio.payload.db.findOne<{ id: string }>({
    collection: 'review-policies',
    where: { tier: { equals: 1 } },
  })
  await expect(
    studio.payload.delete({
      collection: 'review-policies',
      id: row?.id ?? '',
      user: studio.cast.as('admin'),
      overrideAccess: true,
    }),
  ).rejects.toMatchObject({ status: 409, data: { code: 'policy-stays' } })
})

describe('what a client sends and nobody expected', () => {
  test.each([
    ['limit=-5', 'query-invalid'],
    ['page=1e309', 'query-invalid'],
    ['depth=deep', 'query-invalid'],
    ['sort=$where', 'query-invalid'],
    ['sort[]=title&sort[]=a b', 'query-invalid'],
    ['where[title][near]=1,2,3', 'query-invalid'],
    ['where[nowhere][equals]=1', 'query-invalid'],
  ])('%s is a 400', async (query, code) => {
    expect(await answer('GET', `/api/articles?${query}`, { as: 'editor' })).toEqual({ status: 400, code })
  })

  test.each([
    { where: { 'user.hash': { like: 'a' } } },
    { sort: '-user.hash' },
    { sort: ['name', 'user.resetPasswordToken'] },
    { sort: '$where' },
    { limit: -5 },
    { where: { displayName: { equals: { $ne: null } } } },
  ])('%j is refused where the query came past REST, as from a list of the admin', async (query) => {
    const user = studio.cast.as('editor')
    const asked = studio.payload.find({ collection: 'reviewers', user, overrideAccess: false, ...(query as object) })
    await expect(asked).rejects.toMatchObject({ status: 400, name: 'QueryError', data: { code: 'query-invalid' } })
  })

  test('code that asks for no rights may ask as it likes', async () => {
    const found = await studio.payload.find({ collection: 'users', sort: 'hash', overrideAccess: true })
    expect(found.totalDocs).toBeGreaterThan(0)
  })

  test('what the admin asks for is let through', async () => {
    const query = 'sort=-updatedAt,workflow.state&limit=10&page=1&depth=0&where[title][like]=a'
    expect((await answer('GET', `/api/articles?${query}`, { as: 'editor' })).status).toBe(200)
  })

  test('a filter by a field of blocks is no failure of the server', async () => {
    const { status } = await answer('GET', '/api/articles?where[sections][equals]=1', { as: 'editor' })
    expect(status).toBeLessThan(500)
  })

  test.each([
    ['a body without end', '['.repeat(100_000) + ']'.repeat(100_000), 'application/json', 'malformed-request'],
    ['half a JSON', '{"title":', 'application/json', 'invalid-request'],
    ['a form without a boundary', 'nothing', 'multipart/form-data', 'malformed-request'],
  ])('%s is a 400 with a code', async (_what, body, type, code) => {
    expect(await answer('POST', '/api/articles', { as: 'editor', body, headers: { 'content-type': type } })).toEqual({
      status: 400,
      code,
    })
  })

  test('two rows with one id are no failure of the server', async () => {
    const [id] = Object.values(studio.ids.citations)
    const authors = ['A', 'B'].map((name) => ({ id: 'mine', name }))
    const { status } = await answer('PATCH', `/api/citations/${id}`, { as: 'secondEditor', json: { authors } })
    expect(status).toBeLessThan(500)
  })

  test('an address that is no text is a 400', async () => {
    expect(await answer('GET', '/api/articles/%c0%ae', { as: 'editor' })).toEqual({
      status: 400,
      code: 'malformed-request',
    })
  })

  test('errors of fields keep what the admin shows at the field', async () => {
    const response = await studio.request('POST', '/api/citations', { as: 'secondEditor', json: { type: 'journal' } })
    const body = (await response.json()) as { errors: { data: { code: string; errors: { path: string }[] } }[] }
    expect(body.errors[0]?.data.code).toBe('invalid-fields')
    expect(body.errors[0]?.data.errors.map(({ path }) => path)).toContain('title')
  })
})
