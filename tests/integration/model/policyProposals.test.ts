import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { AuditEvent } from '../../../src/domain/audit/auditEvent'
import { bootPayload, type BootedPayload } from '../../support/bootPayload'
import { asking, createAccount, type Account, type Ask } from './accounts'

let studio: BootedPayload
let ada: Account
let asAda: Ask
let asBen: Ask
let asEditor: Ask
let policy: string

const terms = {
  ...{ signatures: 2, specialists: 1, intervalMonths: 12 },
  ...{ graceDays: 0, suspendAfterDays: 30, signatureValidDays: 90 },
}
const weaker = { ...terms, signatures: 1 }

beforeAll(async () => {
  studio = await bootPayload()
  ada = await createAccount(studio.payload, 'Ada', ['admin'])
  asAda = await asking(studio, ada)
  asBen = await asking(studio, await createAccount(studio.payload, 'Ben', ['admin']))
  asEditor = await asking(studio, await createAccount(studio.payload, 'Edith', ['editor']))
  policy = (await asAda('POST', '/api/review-policies', { tier: 1, ...terms })).body.doc.id
})
afterAll(async () => {
  await studio?.close()
})

const at = (step = '') => `/api/review-policies/${policy}${step}`
const row = async () => (await asAda('GET', at())).body
async function events(): Promise<AuditEvent[]> {
  const { docs } = await studio.payload.db.find<{ id: string; record: string }>({
    collection: 'audit-events',
    sort: 'at',
    pagination: false,
  })
  return docs.map(({ record }) => JSON.parse(record) as AuditEvent)
}
const last = async (prefix: string) => (await events()).filter(({ type }) => type.startsWith(prefix)).at(-1)

describe('a weaker policy', () => {
  it('is not saved by one admin, by whichever way, and that was tried is on record', async () => {
    expect(await asAda('PATCH', at(), { signatures: 1 })).toMatchObject({ status: 409, code: 'weaker-policy' })
    expect((await last('action.refused'))?.data).toMatchObject({ codes: ['weaker-policy'] })
    const write = { collection: 'review-policies', id: policy, data: { graceDays: 300 }, overrideAccess: true } as const
    await expect(studio.payload.update(write)).rejects.toMatchObject({ data: { code: 'weaker-policy' } })
    expect(await row()).toMatchObject(terms)
  })

  it('is not smuggled in as a proposal that somebody else is said to have made', async () => {
    const proposal = { id: 'x', by: 'ben', name: 'Ben', at: '2026-01-01', from: { tier: 1, ...terms }, to: weaker }
    const write = { collection: 'review-policies', id: policy, data: { proposal }, overrideAccess: true } as const
    await studio.payload.update(write)
    expect((await row()).proposal).toBeNull()
    expect(await asBen('POST', at('/confirm'), { proposal: 'x' })).toMatchObject({ code: 'no-such-proposal' })
  })

  it('is proposed by one admin, who cannot confirm it, and confirmed by another', async () => {
    expect(await asEditor('POST', at('/propose'), weaker)).toMatchObject({ status: 403, code: 'forbidden' })
    const proposed = await asAda('POST', at('/propose'), weaker)
    expect(proposed.status).toBe(200)
    expect(await row()).toMatchObject({ ...terms, proposal: { by: ada.id, name: 'Ada', to: weaker } })
    expect(await last('policy.')).toMatchObject({ type: 'policy.proposed', actor: { name: 'Ada' } })

    const { id: proposal } = proposed.body.doc.proposal
    expect(await asAda('POST', at('/confirm'), { proposal })).toMatchObject({ status: 403, code: 'own-proposal' })
    expect((await last('action.refused'))?.data).toMatchObject({ verb: 'confirmPolicy', codes: ['own-proposal'] })
    expect(await asEditor('POST', at('/confirm'), { proposal })).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await row()).toMatchObject(terms)

    expect((await asBen('POST', at('/confirm'), { proposal })).status).toBe(200)
    expect(await row()).toMatchObject({ ...weaker, tier: 1, proposal: null })
    expect(await last('policy.')).toMatchObject({
      type: 'policy.confirmed',
      actor: { name: 'Ben' },
      data: { tier: 1, proposal, proposedBy: ada.id, from: terms, to: weaker },
    })
    expect(await asBen('POST', at('/confirm'), { proposal })).toMatchObject({ status: 409, code: 'no-such-proposal' })
  })

  it('is made stricter again at once, which leaves an older proposal without effect', async () => {
    const lower = { ...weaker, graceDays: 20 }
    const { id: proposal } = (await asAda('POST', at('/propose'), lower)).body.doc.proposal
    expect((await asBen('PATCH', at(), { signatures: 2 })).status).toBe(200)
    expect(await last('policy.')).toMatchObject({ type: 'policy.changed' })
    expect(await asBen('POST', at('/confirm'), { proposal })).toMatchObject({ status: 409, code: 'stale-proposal' })
    expect((await asAda('POST', at('/discard'), { proposal })).status).toBe(200)
    expect(await last('policy.')).toMatchObject({ type: 'policy.discarded', actor: { name: 'Ada' } })
    expect(await row()).toMatchObject({ ...terms, proposal: null })
  })

  it.each([
    ['no-less', { ...terms, signatures: 3 }, 422, 'not-weaker'],
    ['no signature', { ...terms, signatures: 0, specialists: 0 }, 400, 'invalid-input'],
    ['more specialists than signatures', { ...terms, signatures: 1, specialists: 2 }, 400, 'invalid-input'],
    ['another tier', { ...weaker, tier: 3 }, 400, 'invalid-input'],
  ])('is not proposed with %s', async (_name, asked, status, code) => {
    expect(await asAda('POST', at('/propose'), asked)).toMatchObject({ status, code })
  })
})
