import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function checkLock(packages: Record<string, { optionalDependencies?: Record<string, string> }>) {
  const file = path.join(folder, 'package-lock.json')
  writeFileSync(file, JSON.stringify({ packages }))
  const script = path.resolve(import.meta.dirname, '../../scripts/checkLock.mjs')
  const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  return { status, stderr }
}

const next = { optionalDependencies: { '@next/swc-linux': '1.0.0' } }

test('a lock that holds every optional package is complete', () => {
  expect(checkLock({ '': {}, 'node_modules/next': next, 'node_modules/@next/swc-linux': {} }).status).toBe(0)
})

test('a platform package that npm left out is named', () => {
  const { status, stderr } = checkLock({ '': {}, 'node_modules/next': next })
  expect(status).toBe(1)
  expect(stderr).toContain('node_modules/next asks for @next/swc-linux@1.0.0')
})

test('a package is found where Node would find it: inside, beside, above', () => {
  const deep = 'node_modules/a/node_modules/next'
  expect(checkLock({ [deep]: next, [`${deep}/node_modules/@next/swc-linux`]: {} }).status).toBe(0)
  expect(checkLock({ [deep]: next, 'node_modules/a/node_modules/@next/swc-linux': {} }).status).toBe(0)
  expect(checkLock({ [deep]: next, 'node_modules/@next/swc-linux': {} }).status).toBe(0)
})

test('a package inside another package is not found from outside', () => {
  expect(checkLock({ 'node_modules/next': next, 'node_modules/b/node_modules/@next/swc-linux': {} }).status).toBe(1)
})
