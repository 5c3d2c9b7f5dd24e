import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'

import { checkpointLines } from '../../../src/cms/evidence/checkpointLines'
import { openEvidence } from '../../../src/database/evidence/openEvidence'
import type { startCheckpoints as StartCheckpoints } from '../../../src/cms/evidence/startCheckpoints'
import type { writeCheckpoint as WriteCheckpoint } from '../../../src/cms/evidence/writeCheckpoint'
import type { payloadDesk as PayloadDesk } from '../../../src/cms/stores/payloadDesk'
import type { inTransaction as InTransaction } from '../../../src/database/inTransaction'
import type { CheckpointBody } from '../../../src/domain/audit/checkpoint'
import { verifyEvidence } from '../../../src/domain/verify/verifyEvidence'
import type { LoadedSigningKey } from '../../../src/keys/loadSigningKey'
import { bootPayload, type BootedPayload } from '../../support/bootPayload'

let booted: BootedPayload
let payload: Payload
let key: LoadedSigningKey
let file: string
let uri: string
let writeCheckpoint: typeof WriteCheckpoint
let startCheckpoints: typeof StartCheckpoints
let payloadDesk: typeof PayloadDesk
let inTransaction: typeof InTransaction
beforeAll(async () => {
  booted = await bootPayload()
  ;({ payload } = booted)
  ;({ writeCheckpoint } = await import('../../../src/cms/evidence/writeCheckpoint'))
  ;({ startCheckpoints } = await import('../../../src/cms/evidence/startCheckpoints'))
  ;({ payloadDesk } = await import('../../../src/cms/stores/payloadDesk'))
  ;({ inTransaction } = await import('../../../src/database/inTransaction'))
  const { signingKey } = await import('../../../src/cms/signingKey')
  const { readEnv } = await import('../../../src/config/env')
  key = await signingKey()
  ;({ databaseUri: uri } = readEnv())
  file = join(readEnv().dataDir, 'evidence', 'checkpoints.ndjson')
}, 120_000)
afterAll(() => booted.close())

/** Events of streams of their own, written as the house writes them. */
const record = (...streams: string[]) => recordAt(Date.now(), ...streams)

/** The same by the clock of a process that starts at this moment: it names its events by it. */
function recordAt(msecs: number, ...streams: string[]): Promise<void> {
  return inTransaction(payload, async (req) => {
    const desk = payloadDesk(payload, req)
    for (const stream of streams) {
      await desk.append({
        id: uuid({ msecs }),
        stream,
        at: new Date(msecs).toISOString(),
        action: uuid(),
        actor: { system: 'test' },
        subject: { kind: 'door', id: stream },
        type: 'action.refused',
        data: { verb: 'publish', codes: ['signatures-missing'], door: null },
      })
    }
  })
}

const write = () => writeCheckpoint(payload, { signer: key, file })
const linesOf = () => readFileSync(file, 'utf8').split('\n').slice(0, -1)

async function headsOf(checkpoint: { record: string } | undefined): Promise<string[]> {
  const { heads } = JSON.parse((await Promise.resolve(checkpoint))?.record ?? '{"heads":[]}') as CheckpointBody
  return heads.map(({ stream, index }) => `${stream} ${index}`)
}

async function stored(): Promise<{ index: number; record: string }[]> {
  const { docs } = await payload.db.find<{ index: number; record: string }>({
    collection: 'checkpoints',
    sort: 'index',
    pagination: false,
    limit: 0,
  })
  return docs
}

async function problems() {
  const lines = checkpointLines(file)
  const evidence = await openEvidence(uri)
  try {
    return (await verifyEvidence(evidence, { verifier: key, checkpointLines: lines })).problems
  } finally {
    await evidence.close()
  }
}

describe('the file of checkpoints', () => {
  test('is there before the first one is, so that whoever verifies between its row and its line misses nothing', async () => {
    expect(await stored()).toEqual([])
    expect(existsSync(file)).toBe(false)
    const first = await startCheckpoints(payload, { signer: key, file, everyMs: 3_600_000 })
    expect(linesOf()).toEqual([])
    await first.stop()
    expect(linesOf().length).toBeGreaterThan(0)
  })

  test('is not made up for by a start once it was taken away', async () => {
    const whole = readFileSync(file, 'utf8')
    await rm(file)
    const again = await startCheckpoints(payload, { signer: key, file, everyMs: 3_600_000 })
    expect(existsSync(file)).toBe(false)
    expect((await problems()).map(({ code }) => code)).toEqual(['file-missing'])
    writeFileSync(file, whole)
    await again.stop()
  })
})

describe('a checkpoint', () => {
  beforeEach(async () => {
    // whatever an earlier test left unsaid
    await write()
  })

  test('names the streams that moved, at their newest event, and those alone', async () => {
    await record('refusals:a', 'refusals:b', 'refusals:a')
    const [first] = await write()
    expect(await headsOf(first)).toEqual(['refusals:a 2', 'refusals:b 1'])
    await record('refusals:b')
    const [second] = await write()
    expect(await headsOf(second)).toEqual(['refusals:b 2'])
    expect(JSON.parse(second?.record ?? '')).toMatchObject({ previous: first?.hash, index: (first?.index ?? 0) + 1 })
    expect(await problems()).toEqual([])
  })

  test('is not written when nothing moved', async () => {
    await record('refusals:c')
    expect(await write()).toHaveLength(1)
    const before = await stored()
    expect(await write()).toEqual([])
    expect(await stored()).toEqual(before)
  })

  test('stands as a line in the file outside the database', async () => {
    await record('refusals:d')
    const [row] = await write()
    expect(JSON.parse(linesOf().at(-1) ?? '')).toEqual({ record: row?.record, jws: row?.jws })
    expect(linesOf()).toHaveLength((await stored()).length)
  })

  test('is written once when several ask for it at the same moment', async () => {
    await record('refusals:e')
    const before = (await stored()).length
    const written = await Promise.all(Array.from({ length: 6 }, write))
    expect(written.flat()).toHaveLength(1)
    expect(await stored()).toHaveLength(before + 1)
    expect(await problems()).toEqual([])
  })

  test('is followed at once by others when more moved than one holds', async () => {
    const streams = Array.from({ length: 1_100 }, (_, at) => `refusals:many-${String(at).padStart(4, '0')}`)
    // a transaction may not take longer than the server lets it
    for (let from = 0; from < streams.length; from += 100) await record(...streams.slice(from, from + 100))
    const written = await write()
    expect(written).toHaveLength(2)
    const named = (await Promise.all(written.map(headsOf))).flat()
    expect(new Set(named).size).toBe(1_100)
    expect(await problems()).toEqual([])
  }, 120_000)

  test('misses nothing where actions and checkpoints overlap', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await record(`refusals:busy-${at % 5}`)
        await write()
      }),
    )
    await write()
    const named = new Set((await Promise.all((await stored()).map(headsOf))).flat())
    for (const stream of [0, 1, 2, 3, 4]) expect(named).toContain(`refusals:busy-${stream} 4`)
    expect(await problems()).toEqual([])
  }, 60_000)

  test('that cannot be written to the file is an error, not a silence', async () => {
    await record('refusals:f')
    await expect(writeCheckpoint(payload, { signer: key, file: '/dev/null/checkpoints' })).rejects.toThrow('EEXIST')
    // the database has it all the same, and so the next one goes on from there
    await record('refusals:g')
    expect(await headsOf((await write())[0])).toEqual(['refusals:g 1'])
    expect(await problems()).toEqual([])
  })
})

describe('a clock that is set back', () => {
  const day = 86_400_000
  const at = (msecs: number) => ({ signer: key, file, now: () => new Date(msecs).toISOString() })

  test('does not keep what happens next out of the checkpoints', async () => {
    await record('refusals:before')
    await write()
    const yesterday = Date.now() - day
    await recordAt(yesterday, 'refusals:yesterday')
    const [behind] = await writeCheckpoint(payload, at(yesterday + 5_000))
    expect(await headsOf(behind)).toContain('refusals:yesterday 1')
    expect(await problems()).toEqual([])
  })

  test('does so neither where it had been ahead', async () => {
    const tomorrow = Date.now() + day
    await recordAt(tomorrow, 'refusals:tomorrow')
    const [ahead] = await writeCheckpoint(payload, at(tomorrow))
    expect(await headsOf(ahead)).toContain('refusals:tomorrow 1')
    await record('refusals:today')
    const [today] = await write()
    expect(await headsOf(today)).toContain('refusals:today 1')
    expect(await problems()).toEqual([])
  })
})

test('verifying finds nothing wrong while the house goes on working', async () => {
  let working = true
  const work = (async () => {
    for (let at = 0; working; at++) {
      await record(`refusals:work-${at % 3}`, `refusals:work-${(at + 1) % 3}`)
      await write()
    }
  })()
  const found = []
  for (let round = 0; round < 5; round++) found.push(...(await problems()))
  working = false
  await work
  expect(found).toEqual([])
}, 60_000)

describe('the writer of checkpoints', () => {
  test('writes one after something moved, and the last one when it stops', async () => {
    const writer = await startCheckpoints(payload, { signer: key, file, everyMs: 20 })
    await record('refusals:timer')
    const isNamed = async (head: string) => (await Promise.all((await stored()).map(headsOf))).flat().includes(head)
    while (!(await isNamed('refusals:timer 1'))) await new Promise((resolve) => setTimeout(resolve, 20))
    await writer.stop()

    const idle = await startCheckpoints(payload, { signer: key, file, everyMs: 3_600_000 })
    await record('refusals:timer')
    await idle.stop()
    expect(await isNamed('refusals:timer 2')).toBe(true)

    await record('refusals:timer')
    await idle.stop()
    expect(await isNamed('refusals:timer 3')).toBe(false)
  }, 60_000)

  test('goes on after a failure', async () => {
    const writer = await startCheckpoints(payload, { signer: key, file: '/dev/null/checkpoints', everyMs: 3_600_000 })
    await record('refusals:failing')
    await expect(writer.stop()).resolves.toBeUndefined()
  })

  test('does not continue a line that was cut short', async () => {
    await rm(file)
    const { appendFile } = await import('node:fs/promises')
    await record('refusals:whole')
    await write()
    const whole = readFileSync(file, 'utf8')
    await appendFile(file, whole.slice(0, 100))
    const writer = await startCheckpoints(payload, { signer: key, file, everyMs: 3_600_000 })
    expect(readFileSync(file, 'utf8')).toBe(whole)
    await record('refusals:whole')
    await writer.stop()
    expect(linesOf()).toHaveLength(2)
    expect(await problems()).toEqual([])
  })
})
