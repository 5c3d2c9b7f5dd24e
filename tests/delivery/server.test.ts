/** The delivery server as its own process, as an operator starts it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { createSigner } from '../../src/keys/createSigner'
import { parseSigningKey } from '../../src/keys/signingKey'
import { openKeys } from '../../src/delivery/openKeys'
import { testKeys } from '../builders/evidence'
import { openSqlite, type DatabaseRig } from './support/databaseRig'
import { articleId, Press } from './support/press'
import { until } from './support/serve'

const port = 20_000 + (process.pid % 20_000)
const base = `http://127.0.0.1:${port}`

let folder: string
let database: DatabaseRig
let press: Press
let child: ChildProcess | undefined
let output = ''

function start(env: Record<string, string>): ChildProcess {
  const { PATH = '' } = process.env
  child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'src/delivery/server.ts'], {
    env: {
      PATH,
      NODE_ENV: 'test',
      PORT: String(port),
      DATABASE_URI: database.uri,
      COUNTERSIGN_DATA_DIR: folder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += String(chunk)))
  return child
}

const ask = (address: string) => fetch(base + address).catch(() => null)

beforeEach(async () => {
  output = ''
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-server-'))
  press = await Press.create()
  database = await openSqlite()
  await database.write(await press.publish(articleId(1), { projection: { slug: 'page' } }))
})
afterEach(async () => {
  if (child && child.exitCode === null) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the server', () => {
  test('serves what is published, under the addresses of the site, and stops in order', async () => {
    const keys = path.join(folder, 'keys.json')
    writeFileSync(keys, JSON.stringify(press.publicKeys))
    const server = start({ COUNTERSIGN_PUBLIC_KEYS: keys, COUNTERSIGN_SITE_URL: 'https://site.example/' })
    const ready = await until(
      () => ask('/readyz'),
      (answer) => answer?.status === 200,
    )
    expect([ready?.status, output]).toEqual([200, expect.stringContaining('"msg":"listening"')])
    const page = await (await ask('/v1/articles/page?locale=en'))?.json()
    expect(page).toMatchObject({ url: 'https://site.example/en/page' })
    expect((await ask('/admin'))?.status).toBe(404)
    server.kill('SIGTERM')
    const [code] = (await once(server, 'exit')) as [number]
    expect(code).toBe(0)
  })

  test('says what is missing where there are no public keys', async () => {
    const server = start({})
    const [code] = (await once(server, 'exit')) as [number]
    expect(code).toBe(1)
    expect(output).toContain('The public keys cannot be read: start the studio once, or set COUNTERSIGN_PUBLIC_KEYS.')
    expect(output).not.toContain('    at ')
  })
})

test('a key that is added while the process runs becomes known when it is needed', async () => {
  const file = path.join(folder, 'keys.json')
  const stranger = await parseSigningKey(testKeys.elsewhere)
  const jws = await (await createSigner(stranger.privateKey)).sign('a record')
  writeFileSync(file, JSON.stringify(press.publicKeys))
  utimesSync(file, 1, 1)
  const keys = await openKeys(file)
  expect(await keys.verify('a record', jws)).toBeNull()
  writeFileSync(file, JSON.stringify({ keys: [...press.publicKeys.keys, stranger.publicJwk] }))
  expect(await keys.verify('a record', jws)).toBe(stranger.publicJwk.kid)
  expect(keys.publicKeys().keys).toHaveLength(2)
  rmSync(file)
  expect(await keys.verify('another record', jws)).toBeNull()
  expect(await keys.verify('a record', jws)).toBe(stranger.publicJwk.kid)
})
