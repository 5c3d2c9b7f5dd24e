/** The verification that an admin starts on a screen, against a database altered by hand. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import type { RunMessage } from '../../../src/domain/verify/runMessage'
import { copyEvidence, type EvidenceCopy } from '../../support/evidenceCopy'
import { seededStudio, type SeededStudio } from '../../support/seededStudio'

let studio: SeededStudio
let uri: string
beforeAll(async () => {
  studio = await seededStudio()
  const { scenes } = await import('../../../demo/scenes')
  const { readEnv } = await import('../../../src/config/env')
  const { signingKey } = await import('../../../src/cms/signingKey')
  const { writeCheckpoint } = await import('../../../src/cms/evidence/writeCheckpoint')
  const { databaseUri, checkpointFile: file } = readEnv()
  uri = databaseUri
  await scenes.find(({ name }) => name === 'live, after it was sent back once')?.play(studio.desk)
  await writeCheckpoint(studio.payload, { signer: await signingKey(), file })
}, 180_000)
afterAll(() => studio?.close())

let copy: EvidenceCopy
beforeEach(async () => {
  copy = await copyEvidence(uri)
  process.env.DATABASE_URI = copy.uri
})
afterEach(async () => {
  process.env.DATABASE_URI = uri
  await copy.drop()
})

const start = (as: string) => studio.request('POST', '/api/verify', { as })

async function told(as = 'admin'): Promise<RunMessage[]> {
  const answer = await start(as)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await answer.text()).split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line) as RunMessage)
}

describe('the verification over the API', () => {
  test('tells how far it is, and at the end that everything holds', async () => {
    const messages = await told()
    const last = messages.at(-1)
    expect(last).toMatchObject({ kind: 'end', ok: true, found: 0, counted: { editions: 1, checkpoints: 1, lines: 1 } })
    const progress = messages.filter((one) => one.kind === 'progress')
    expect(progress.length).toBeGreaterThan(0)
    expect(progress.at(-1)).toEqual({ kind: 'progress', done: progress[0]?.total, total: progress[0]?.total })
    expect(messages).toHaveLength(progress.length + 1)
  })

  test('names each record that was altered or taken away', async () => {
    const [edition = ''] = await copy.ids('editions')
    const [signature = ''] = await copy.ids('signatures')
    await copy.set('editions', edition, { slug: 'elsewhere' })
    await copy.remove('signatures', signature)
    const messages = await told()
    const problems = messages.flatMap((one) => (one.kind === 'problem' ? [one.problem] : []))
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'column-mismatch', kind: 'editions', id: edition }) as unknown,
    )
    expect(problems.map(({ code }) => code)).toContain('signature-missing')
    expect(messages.at(-1)).toMatchObject({ kind: 'end', ok: false, found: problems.length })
  })

  test('says so where it cannot read, and that is no result', async () => {
    const keys = process.env.COUNTERSIGN_PUBLIC_KEYS
    process.env.COUNTERSIGN_PUBLIC_KEYS = '/nowhere/public.jwks.json'
    try {
      const messages = await told()
      expect(messages.map(({ kind }) => kind)).toEqual(['failed'])
    } finally {
      if (keys === undefined) delete process.env.COUNTERSIGN_PUBLIC_KEYS
      else process.env.COUNTERSIGN_PUBLIC_KEYS = keys
    }
  })

  test.each(['editor', 'neurologist', 'publisher'])('is not for the %s', async (who) => {
    const answer = await start(who)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ errors: [{ data: { code: 'admins-only' } }] })
  })

  test('is one at a time; whoever goes away ends theirs', async () => {
    const first = await start('admin')
    const second = await start('admin')
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ errors: [{ data: { code: 'already-running' } }] })
    await first.body?.cancel()
    let next = await start('admin')
    for (let tries = 0; next.status === 409 && tries < 100; tries += 1) {
      await sleep(20)
      next = await start('admin')
    }
    expect(next.status).toBe(200)
    expect(await next.text()).toContain('"kind":"end"')
  })
})
