import { expect, test } from '@jest/globals'

import { compareCodePoints, mergeByStream } from '../../../src/domain/verify/mergeByStream'
import { anInstallation } from '../../builders/evidence'
import { evidenceReader } from '../../builders/evidenceReader'

test.each([
  ['a', 'b'],
  ['a', 'aa'],
  ['', 'a'],
  ['Z', 'a'],
  ['é', 'ﬁ'],
  // U+FB01 comes before U+1D11E, whose first code unit is smaller
  ['ﬁ', '𝄞'],
  ['', '𝄞'],
])('%j stands before %j, as in their UTF-8 bytes', (lesser, greater) => {
  expect(Math.sign(Buffer.compare(Buffer.from(lesser), Buffer.from(greater)))).toBe(-1)
  expect(compareCodePoints(lesser, greater)).toBeLessThan(0)
  expect(compareCodePoints(greater, lesser)).toBeGreaterThan(0)
  expect(compareCodePoints(lesser, lesser)).toBe(0)
})

test('every row comes once, all of a stream together', async () => {
  const { tables } = await anInstallation()
  const streams: string[] = []
  let rows = 0
  for await (const { stream } of mergeByStream(evidenceReader(tables))) {
    rows++
    if (streams.at(-1) !== stream) streams.push(stream)
  }
  expect(streams).toEqual(['article:a1', 'article:a2', 'editions', 'policies', 'refusals:2026-04-07'])
  expect(rows).toBe(44)
})
