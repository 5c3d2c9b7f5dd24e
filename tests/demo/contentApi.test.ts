/** The whole demonstration, made by actions, as a reading site gets it: over real HTTP, from the same database. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema, isLeafType, isObjectType, getNamedType, type GraphQLObjectType } from 'graphql'
import type { Payload } from 'payload'

import type { Delivery } from '../../src/delivery/createDelivery'
import { typeDefs } from '../../src/delivery/graphql/typeDefs'
import type { ArticleView } from '../../src/domain/presentation/articleView'
import { bootPayload } from '../support/bootPayload'
import { database } from '../support/seededStudio'

let payload: Payload
let delivery: Delivery
let server: Server
let base: string
let closePayload: () => Promise<void>

beforeAll(async () => {
  const booted = await bootPayload({ database })
  payload = booted.payload
  closePayload = booted.close
  const { seedDemo } = await import('../../demo/seed')
  await seedDemo(payload, { log: () => undefined, progress: () => undefined })
  const { readEnv } = await import('../../src/config/env')
  const { openDelivery } = await import('../../src/delivery/openDelivery')
  const { signingKey } = await import('../../src/cms/signingKey')
  delivery = await openDelivery({ env: readEnv(), keys: await signingKey() })
  server = createServer((req, res) => {
    if (!delivery.handle(req, res)) res.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await delivery.ready()
}, 180_000)

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await delivery.close()
  await closePayload()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${base}${path}`, { headers })
const omsPath = '/v1/articles/opsoclonus-myoclonus-syndrome-treatments?locale=en'

/** Every field of a type, all the way down: what the schema can be asked for. */
function everyField(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return field.name
    if (!isObjectType(named)) throw new Error(`no rule for ${field.name}`)
    return `${field.name} ${everyField(named)}`
  })
  return `{ ${fields.join(' ')} }`
}

async function listed(): Promise<{ id: string; slug: string; locale: string }[]> {
  const found: { id: string; slug: string; locale: string }[] = []
  for (const locale of ['en', 'de']) {
    const answer = (await (await get(`/v1/articles?locale=${locale}`)).json()) as { items: typeof found }
    found.push(...answer.items)
  }
  return found
}

describe('the short answer on opsoclonus-myoclonus syndrome', () => {
  test('has its whole structure, its label line, its reviewers and its dates', async () => {
    const response = await get(omsPath)
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/)
    const data = (await response.json()) as ArticleView
    const today = new Date().toISOString().slice(0, 10)
    expect(data.labelLine).toBe(`Short answer · Medically reviewed summary · Last updated: ${today}`)
    expect(data.sections.map((one) => one.kind)).toEqual(
      expect.arrayContaining([
        'questionSection',
        'medicationList',
        'careTeam',
        'prognosis',
        'getHelp',
        'community',
        'disclaimer',
      ]),
    )
    const medications = data.sections.flatMap((one) => one.medications)
    expect(medications.length).toBeGreaterThanOrEqual(4)
    expect(medications.every((one) => one.purpose.length > 10 && one.citations.length > 0)).toBe(true)
    const [statistic] = data.sections.flatMap((one) => one.statistics)
    expect(statistic).toMatchObject({ low: '50', high: '70', unit: '%' })
    expect(data.citations.find((one) => one.number === statistic?.citation)?.title).toBeTruthy()
    expect(data.sections.find((one) => one.kind === 'community')?.community?.memberCount).toBe(7)
    expect(data.review.state).toBe('reviewed')
    expect(data.review.reviewers).toHaveLength(2)
    expect(data.review.reviewers.some((one) => one.specialist)).toBe(true)
    expect(data.dates.lastReviewed?.slice(0, 10)).toBe(data.review.lastReviewed)
    expect(data.condition.codes).toEqual(expect.arrayContaining([{ system: 'ORPHA', code: '1183', relation: 'exact' }]))
    const graph = data.jsonLd['@graph'] as { '@type': string | string[]; reviewedBy?: unknown }[]
    expect(graph.some((one) => [one['@type']].flat().includes('MedicalWebPage') && one.reviewedBy !== undefined)).toBe(
      true,
    )
  })

  test('is answered with 304 to who has it', async () => {
    const etag = (await get(omsPath)).headers.get('etag') ?? ''
    expect((await get(omsPath, { 'if-none-match': etag })).status).toBe(304)
  })

  test('verifies from outside: record, signature and snapshot', async () => {
    const data = (await (await get(omsPath)).json()) as ArticleView
    const { keys } = (await (await get('/.well-known/jwks.json')).json()) as { keys: JsonWebKey[] }
    const { flattenedVerify, importJWK } = await import('jose')
    const [header = '', , signature = ''] = data.attestation.jws.split('.')
    const key = await importJWK(keys[0] as never, 'EdDSA')
    await expect(
      flattenedVerify(
        { protected: header, payload: new TextEncoder().encode(data.attestation.record), signature },
        key,
      ),
    ).resolves.toBeDefined()
    expect((JSON.parse(data.attestation.record) as { contentHash: string }).contentHash).toBe(data.contentHash)
  })
})

test('GraphQL answers field for field the same as REST for every edition of the demonstration', async () => {
  const article = buildSchema(typeDefs).getType('Article') as GraphQLObjectType
  const query = `query ($id: ID) { article(id: $id) ${everyField(article)} }`
  const all = await listed()
  expect(all.length).toBeGreaterThanOrEqual(5)
  for (const { id, slug, locale } of all) {
    const rest = (await (await get(`/v1/articles/${slug}?locale=${locale}`)).json()) as ArticleView
    const response = await fetch(`${base}/v1/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id } }),
    })
    const graphql = (await response.json()) as { data?: { article: ArticleView }; errors?: unknown }
    expect(graphql.errors).toBeUndefined()
    expect(graphql.data?.article).toEqual(rest)
  }
})

test('what waits for review is a 404 that cannot be told from a slug that never existed', async () => {
  const { docs } = await payload.db.find<{ id: string; slug: string }>({ collection: 'articles', pagination: false })
  const waiting = await payload.db.find<{ id: string }>({
    collection: 'workflow',
    where: { state: { equals: 'inReview' } },
    pagination: false,
  })
  const slug = docs.find((doc) => doc.id === waiting.docs[0]?.id)?.slug ?? ''
  expect(slug).not.toBe('')
  const [one, other] = await Promise.all([
    get(`/v1/articles/${slug}?locale=en`),
    get('/v1/articles/never-existed?locale=en'),
  ])
  expect([one.status, other.status]).toEqual([404, 404])
  const body = async (response: Response) => {
    const { instance: _request, ...rest } = (await response.json()) as Record<string, unknown>
    return rest
  }
  expect(await body(one)).toEqual(await body(other))
  const headers = (response: Response) =>
    [...response.headers]
      .filter(([name]) => !['date', 'x-request-id'].includes(name))
      .map(([name, value]) => `${name}: ${value}`)
  expect(headers(one)).toEqual(headers(other))
})

test('what was withdrawn is a 410 with kind, notice and date', async () => {
  const response = await get('/v1/articles/fabry-disease-symptoms?locale=en')
  expect(response.status).toBe(410)
  const problem = (await response.json()) as Record<string, unknown>
  expect(problem.kind).toBe('withdrawn')
  expect(String(problem.notice).length).toBeGreaterThan(10)
  expect(String(problem.withdrawnAt)).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('the newer draft of a live page is visible nowhere', async () => {
  const { pkuUnpublishedWords } = await import('../../demo/content/articles')
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'articles', pagination: false })
  expect(JSON.stringify(docs)).toContain(pkuUnpublishedWords)
  for (const { slug, locale } of await listed())
    expect(await (await get(`/v1/articles/${slug}?locale=${locale}`)).text()).not.toContain(pkuUnpublishedWords)
  const served = await get('/v1/articles/living-with-phenylketonuria?locale=en')
  expect(((await served.json()) as ArticleView).edition.number).toBe(1)
})

test('a publication and a withdrawal are seen without a restart', async () => {
  const { perform } = await import('../../src/cms/perform')
  const { explain } = await import('../../src/cms/explain')
  const user = async (email: string) => {
    const row = await payload.db.findOne<{ id: string }>({ collection: 'users', where: { email: { equals: email } } })
    return row?.id ?? ''
  }
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'workflow',
    where: { state: { equals: 'approved' } },
    pagination: false,
  })
  const article = docs[0]?.id ?? ''
  const { people } = await import('../../demo/content/people')
  const publisher = await user(people(new Date()).find((one) => one.roles.includes('publisher'))?.email ?? '')
  const before = await explain(payload, { article, user: publisher })
  const slug = before.workflow.slug ?? ''
  expect((await get(`/v1/articles/${slug}?locale=en`)).status).toBe(404)
  await perform(payload, {
    user: publisher,
    verb: 'publish',
    article,
    revision: before.workflow.revision,
    contentHash: before.contentHash,
  })
  await until(async () => (await get(`/v1/articles/${slug}?locale=en`)).status === 200)
  const etag = (await get(`/v1/articles/${slug}?locale=en`)).headers.get('etag') ?? ''
  await perform(payload, {
    user: publisher,
    verb: 'withdraw',
    article,
    input: { kind: 'recalled', reason: 'A test.', notice: 'Recalled in a test.' },
  })
  await until(async () => (await get(`/v1/articles/${slug}?locale=en`)).status === 410)
  expect((await get(`/v1/articles/${slug}?locale=en`, { 'if-none-match': etag })).status).toBe(410)
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('did not come about within five seconds')
}

test('all of it verifies', async () => {
  const { readEnv } = await import('../../src/config/env')
  const { signingKey } = await import('../../src/cms/signingKey')
  const { verifyEvidence } = await import('../../src/domain/verify/verifyEvidence')
  const { openEvidence } = await import('../../src/database/evidence/openEvidence')
  const evidence = await openEvidence(readEnv().databaseUri)
  const report = await verifyEvidence(evidence, { verifier: await signingKey(), checkpointLines: null })
  await evidence.close()
  expect(report.problems).toEqual([])
  expect(report.counted.editions).toBeGreaterThanOrEqual(8)
})
