import { describe, expect, test } from '@jest/globals'

import {
  checkpointLine,
  makeCheckpoint,
  readCheckpointLine,
  type CheckpointBody,
} from '../../../src/domain/audit/checkpoint'
import { Installation } from '../../builders/evidence'

const hash = (digit: string) => `sha256:${digit.repeat(64)}` as const
const at = '2026-04-07T08:00:00.000Z'

describe('a checkpoint', () => {
  test('lists the heads by name, whatever order they came in', async () => {
    const { signer } = await Installation.create()
    const heads = [
      { stream: 'people', index: 2, hash: hash('2') },
      { stream: 'article:b', index: 1, hash: hash('1') },
    ]
    const { record } = await makeCheckpoint(null, heads, at, signer)
    const body = JSON.parse(record) as CheckpointBody
    expect(body).toMatchObject({ format: 'countersign.checkpoint/1', index: 1, previous: null, at })
    expect(body.heads.map(({ stream }) => stream)).toEqual(['article:b', 'people'])
  })

  test('follows the one before it and is signed', async () => {
    const { signer, verifier } = await Installation.create()
    const first = await makeCheckpoint(null, [], at, signer)
    const second = await makeCheckpoint(first, [], at, signer)
    expect(JSON.parse(second.record)).toMatchObject({ index: 2, previous: first.hash })
    expect(second.id).toBe('2')
    expect(await verifier.verify(second.record, second.jws)).toBe(signer.kid)
    expect(await verifier.verify(first.record, second.jws)).toBeNull()
  })

  test('is one line outside the database, from which it comes back as it was', async () => {
    const { signer } = await Installation.create()
    const row = await makeCheckpoint(null, [{ stream: 'people', index: 1, hash: hash('1') }], at, signer)
    const line = checkpointLine(row)
    expect(line).not.toContain('\n')
    expect(readCheckpointLine(line)).toEqual({ record: row.record, jws: row.jws })
  })

  test.each(['', '{', '1', 'null', '{"jws":"x"}', '{"record":1,"jws":"x"}'])('is not the line %j', (line) => {
    expect(readCheckpointLine(line)).toBeNull()
  })
})
