import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, type Ask, type Json } from './accounts'

let studio: BootedPayload
let asEditor: Ask
let asAdmin: Ask

beforeAll(async () => {
  studio = await bootPayload()
  asAdmin = await asking(studio, await createAccount(studio.payload, 'Ada', ['admin']))
  asEditor = await asking(studio, await createAccount(studio.payload, 'Edith', ['editor']))
})
afterAll(async () => {
  await studio?.close()
})

const condition = { names: [{ locale: 'en', preferred: 'Sample syndrome' }], leastTier: 2 }
const identified = (system: string, code: string) => ({
  ...condition,
  identifiers: [{ system, code, relation: 'exact' }],
})

describe('codes', () => {
  it.each([
    ['conditions', identified('ORPHA', 'ORPHA:1183'), 'identifiers.0.code', '1183'],
    ['conditions', identified('SNOMED CT', '230350000'), 'identifiers.0.code', '230350000'],
    ['citations', { type: 'journal', title: 'T', doi: 'https://doi.org/10.1000/ABC' }, 'doi', '10.1000/abc'],
    ['citations', { type: 'journal', title: 'T', pmid: 'PMID: 12345' }, 'pmid', '12345'],
    [
      'medications',
      { names: [{ locale: 'en', name: 'rituximab' }], atc: [{ code: 'l01fa01' }] },
      'atc.0.code',
      'L01FA01',
    ],
  ])('of %s are stored in one form: %j has %s %s', async (collection, data, path, stored) => {
    const { status, body } = await asEditor('POST', `/api/${collection}`, data)
    expect([status, read(body.doc, path)]).toEqual([201, stored])
  })

  it.each([
    ['conditions', identified('SNOMED CT', '230350001'), 'identifiers.0.code', /check digit/],
    ['conditions', identified('SNOMED CT', '230530000'), 'identifiers.0.code', /check digit/],
    ['conditions', identified('ICD-11', '9I85.02'), 'identifiers.0.code', /without I and O/],
    ['conditions', identified('LOINC', '1'), 'identifiers.0.system', /./],
    ['citations', { type: 'journal', title: 'T', doi: 'not a doi' }, 'doi', /A code of DOI is/],
    ['citations', { type: 'journal', title: 'T', pmcid: '12345' }, 'pmcid', /PMC and/],
    ['citations', { type: 'journal', title: 'T', url: 'javascript:alert(1)' }, 'url', /whole web address/],
    ['citations', { type: 'journal', title: 'T', issued: '2021-02-30' }, 'issued', /YYYY/],
    ['medications', { names: [{ locale: 'en', name: 'x' }], atc: [{ code: 'X99' }] }, 'atc.0.code', /A code of ATC/],
    ['medications', { names: [{ locale: 'en', name: 'x' }], rxcui: 'abc' }, 'rxcui', /RxNorm/],
  ])('that are wrong are refused with words: %s %j', async (collection, data, path, words) => {
    const { status, body } = await asEditor('POST', `/api/${collection}`, data)
    expect(status).toBe(400)
    const errors = body.errors[0].data.errors as { path: string; message: string }[]
    expect(errors).toContainEqual({ path, message: expect.stringMatching(words), label: expect.anything() })
  })
})

describe('a condition', () => {
  it('is called by its first name in lists, whatever a client says', async () => {
    const { body } = await asEditor('POST', '/api/conditions', { ...condition, name: 'Something else' })
    expect(body.doc.name).toBe('Sample syndrome')
  })

  it.each([0, 4, 2.5])('has no tier %s', async (leastTier) => {
    expect((await asEditor('POST', '/api/conditions', { ...condition, leastTier })).status).toBe(400)
  })
})

describe('a language', () => {
  it('that this installation does not have is refused', async () => {
    const { status } = await asEditor('POST', '/api/conditions', {
      names: [{ locale: 'xx', preferred: 'X' }],
      leastTier: 3,
    })
    expect(status).toBe(400)
  })
})

describe('a disclaimer', () => {
  it('has each version of a key once per language', async () => {
    const disclaimer = {
      key: 'medical',
      locale: 'en',
      version: 1,
      heading: 'Medical disclaimer',
      text: 'Ask a doctor.',
    }
    expect((await asEditor('POST', '/api/disclaimers', disclaimer)).status).toBe(201)
    expect((await asEditor('POST', '/api/disclaimers', disclaimer)).status).toBe(400)
    expect((await asEditor('POST', '/api/disclaimers', { ...disclaimer, locale: 'de' })).status).toBe(201)
    expect((await asEditor('POST', '/api/disclaimers', { ...disclaimer, version: 2 })).status).toBe(201)
  })
})

describe('a review policy', () => {
  const policy = { tier: 1, signatures: 2, specialists: 1, intervalMonths: 12, graceDays: 0, signatureValidDays: 90 }

  it('is made by admins, once per tier, and not deleted', async () => {
    expect((await asEditor('POST', '/api/review-policies', policy)).status).toBe(403)
    const made = await asAdmin('POST', '/api/review-policies', policy)
    expect(made.status).toBe(201)
    expect((await asAdmin('POST', '/api/review-policies', policy)).status).toBe(400)
    expect((await asAdmin('DELETE', `/api/review-policies/${made.body.doc.id}`)).status).toBe(403)
  })

  it.each([
    [{ tier: 2, signatures: 0, specialists: 0 }, 'signatures'],
    [{ tier: 2, signatures: 1, specialists: 2 }, 'specialists'],
    [{ tier: 2, signatures: 1.5, specialists: 0 }, 'signatures'],
    [{ tier: 4, signatures: 1, specialists: 0 }, 'tier'],
  ])('that nobody could meet or read is refused: %j', async (change, path) => {
    const { status, body } = await asAdmin('POST', '/api/review-policies', { ...policy, ...change })
    expect([status, body.errors[0].data.errors.map((one: { path: string }) => one.path)]).toEqual([400, [path]])
  })
})

describe('ids', () => {
  it('are made by the server: a client’s own is refused', async () => {
    const own = await asEditor('POST', '/api/conditions', { ...condition, id: 'mine' })
    expect([own.status, own.code]).toEqual([400, 'id-is-made-here'])
    const { body } = await asEditor('POST', '/api/conditions', condition)
    expect(body.doc.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('never change', async () => {
    const { body } = await asEditor('POST', '/api/conditions', condition)
    const moved = await asEditor('PATCH', `/api/conditions/${body.doc.id}`, { id: 'elsewhere' })
    expect([moved.status, moved.code]).toEqual([400, 'id-is-fixed'])
    expect((await asEditor('GET', `/api/conditions/${body.doc.id}`)).status).toBe(200)
  })
})

describe('deleting', () => {
  it('what an article uses is refused, and works once it does not', async () => {
    const used = (await asEditor('POST', '/api/conditions', condition)).body.doc.id
    const article = await asEditor('POST', '/api/articles', { title: 'Sample', condition: used })
    expect(article.status).toBe(201)
    const refused = await asEditor('DELETE', `/api/conditions/${used}`)
    expect([refused.status, refused.code]).toEqual([409, 'in-use'])
    await asEditor('PATCH', `/api/articles/${article.body.doc.id}`, { condition: null })
    expect((await asEditor('DELETE', `/api/conditions/${used}`)).status).toBe(200)
  })

  it('what only a deleted draft used works', async () => {
    const used = (await asEditor('POST', '/api/conditions', condition)).body.doc.id
    const { body } = await asEditor('POST', '/api/articles', { title: 'Sample', condition: used })
    expect((await asEditor('DELETE', `/api/conditions/${used}`)).status).toBe(409)
    expect((await asEditor('DELETE', `/api/articles/${body.doc.id}`)).status).toBe(200)
    expect((await asEditor('DELETE', `/api/conditions/${used}`)).status).toBe(200)
  })

  it('what a submitted page holds is refused', async () => {
    const { body } = await asEditor('POST', '/api/medications', { names: [{ locale: 'en', name: 'prednisolone' }] })
    const { withSystemWrites } = await import('../../../src/database/systemWrites')
    await studio.payload.db.create({
      collection: 'snapshots',
      data: { id: 'sha256:0', article: 'some', record: `{"projection":{"items":[{"id":"${body.doc.id}"}]}}` },
      req: withSystemWrites({}),
    })
    const refused = await asEditor('DELETE', `/api/medications/${body.doc.id}`)
    expect([refused.status, refused.code]).toEqual([409, 'in-use'])
  })

  it('many at once is off, and so is changing many at once and duplicating', async () => {
    const { body } = await asEditor('POST', '/api/conditions', condition)
    const where = `where[id][equals]=${body.doc.id}`
    expect((await asEditor('DELETE', `/api/conditions?${where}`)).status).toBe(403)
    expect((await asEditor('PATCH', `/api/conditions?${where}`, { leastTier: 3 })).status).toBe(403)
    expect((await asEditor('POST', `/api/conditions/${body.doc.id}/duplicate`)).status).toBe(404)
    expect((await asEditor('GET', `/api/conditions/${body.doc.id}`)).body.leastTier).toBe(2)
  })
})

function read(value: unknown, path: string): unknown {
  return path.split('.').reduce<Json>((at, key) => at?.[key], value)
}
