import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { canonicalise } from '../../../src/domain/canonical/canonicalise'
import type { SignatureBody } from '../../../src/domain/records/signature'
import { createSigner } from '../../../src/keys/createSigner'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let article: string
beforeAll(async () => {
  studio = await seededStudio()
  const { scenes } = await import('../../../demo/scenes')
  const scene = scenes.find(({ name }) => name === 'in review, one signature of two given')
  const { desk } = studio
  await scene?.play({ ...desk, write: async (...given) => (article = await desk.write(...given)) })
}, 120_000)
afterAll(() => studio.close())

test('a signature that no key of this installation made does not count, whatever stands beside it', async () => {
  const { payload } = studio
  const genuine = await payload.db.findOne<{ id: string; record: string }>({
    collection: 'signatures',
    where: { article: { equals: article } },
  })
  const body = JSON.parse(genuine?.record ?? '') as SignatureBody
  const user = studio.cast.id('neurologist')
  const record = canonicalise({
    ...body,
    id: 'forged',
    signer: { ...body.signer, user, personKeys: [`user:${user}`] },
  } satisfies SignatureBody)
  const jws = await (await createSigner(generateKeyPairSync('ed25519').privateKey)).sign(record)
  const { inTransaction } = await import('../../../src/database/inTransaction')
  const { rowsOf } = await import('../../../src/cms/stores/rows')
  await inTransaction(payload, async (req) => {
    const rows = rowsOf(payload, req)
    const columns = { article, review: body.review, snapshot: body.contentHash, user, at: body.signedAt }
    await rows.create('signatures', { id: 'forged', kind: 'signature', revokes: null, ...columns, record, jws })
    await rows.update('workflow', article, { state: 'approved' })
  })

  const { explain } = await import('../../../src/cms/explain')
  const seen = await explain(payload, { user: studio.cast.id('publisher'), article })
  const answer = await studio.request('POST', `/api/articles/${article}/publish`, {
    as: 'publisher',
    json: { revision: seen.workflow.revision, contentHash: seen.contentHash },
  })
  expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'signatures-missing' } }] })
  expect(answer.status).toBe(422)
})
