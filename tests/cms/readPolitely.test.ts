import { describe, expect, test } from '@jest/globals'

import { readPolitely } from '../../src/cms/evidence/readPolitely'
import { verifyEvidence } from '../../src/domain/verify/verifyEvidence'
import type { EvidenceReader } from '../../src/domain/verify/evidence'
import type { Problem } from '../../src/domain/verify/report'
import { anInstallation, type Installation } from '../builders/evidence'
import { evidenceReader } from '../builders/evidenceReader'

/** As SQLite answers: rows at once, without a turn of the event loop between them. */
function manyRows(house: Installation, times: number): EvidenceReader {
  const reader = evidenceReader(house.tables)
  return {
    ...reader,
    async *rows(kind) {
      for (let time = 0; time < times; time += 1) yield* reader.rows(kind)
    },
  }
}

describe('a reader that lets others work', () => {
  test('leaves the event loop its turns while it reads', async () => {
    const house = await anInstallation()
    let turns = 0
    let reading = true
    const count = () => {
      turns += 1
      if (reading) setImmediate(count)
    }
    setImmediate(count)
    let rows = 0
    for await (const _row of readPolitely(manyRows(house, 100)).rows('events')) rows += 1
    reading = false
    expect(rows).toBe(house.tables.events.length * 100)
    expect(turns).toBeGreaterThanOrEqual(Math.floor(rows / 50))
  })

  test('ends a verification where it is told to, with what was found before', async () => {
    const house = await anInstallation()
    // the first article's, so that it is read early
    const broken = house.tables.snapshots[0]
    if (broken) broken.record = '{}'
    const stop = new AbortController()
    const problems: Problem[] = []
    let read = 0
    const run = verifyEvidence(readPolitely(evidenceReader(house.tables), stop.signal), {
      verifier: house.verifier,
      checkpointLines: null,
      onProblem: (problem) => {
        problems.push(problem)
        stop.abort(new Error('enough'))
      },
      onProgress: (done) => (read = done),
    })
    await expect(run).rejects.toThrow('enough')
    expect(problems[0]).toMatchObject({ kind: 'snapshots', id: broken?.id })
    const total = Object.values(house.tables).reduce((sum, rows) => sum + rows.length, house.tables.editions.length)
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThan(total)
  })
})
