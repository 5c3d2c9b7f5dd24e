import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { checkpointLines } from '../../src/cms/evidence/checkpointLines'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-lines-'))
  file = join(folder, 'checkpoints.ndjson')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function read(): Promise<string[]> {
  const lines = checkpointLines(file)
  if (lines === 'missing') return ['missing']
  const all = []
  for await (const line of lines) all.push(line)
  return all
}

test.each([
  ['', []],
  ['one\n', ['one']],
  ['one\ntwo\n', ['one', 'two']],
  ['one\n\ntwo\n', ['one', '', 'two']],
  ['one\ntw', ['one']],
  ['on', []],
  ['ä\nö\n', ['ä', 'ö']],
])('of %j the whole lines are read', async (text, lines) => {
  writeFileSync(file, text)
  expect(await read()).toEqual(lines)
})

test('a file that is not there is missing, not empty', async () => {
  expect(await read()).toEqual(['missing'])
})

test('what is appended after the asking is not read: the database may not have been asked for it', async () => {
  writeFileSync(file, 'one\n')
  const lines = checkpointLines(file)
  writeFileSync(file, 'one\ntwo\n')
  const all = []
  if (lines !== 'missing') for await (const line of lines) all.push(line)
  expect(all).toEqual(['one'])
})

test('a line longer than any buffer is one line', async () => {
  const long = 'x'.repeat(300_000)
  writeFileSync(file, `${long}\n${long}\n`)
  expect((await read()).map((line) => line.length)).toEqual([300_000, 300_000])
})
