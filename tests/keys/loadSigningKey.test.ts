import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { loadSigningKey } from '../../src/keys/loadSigningKey'
import { readPublicKeys } from '../../src/keys/publicKeys'

const environmentKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7
-----END PRIVATE KEY-----
`

let keyDir: string
beforeEach(async () => {
  keyDir = await mkdtemp(join(tmpdir(), 'countersign-keys-'))
})
afterEach(() => rm(keyDir, { recursive: true }))

const mode = async (name: string) => (await stat(join(keyDir, name))).mode & 0o777
const publicKids = async () => (await readPublicKeys(join(keyDir, 'public.jwks.json'))).keys.map(({ kid }) => kid)

describe('the signing key of a server', () => {
  test('is made at the first start, for its owner alone, and is the same at the second', async () => {
    const first = await loadSigningKey({ keyDir, production: false })
    const second = await loadSigningKey({ keyDir, production: false })
    expect(first.created).toBe(true)
    expect(second.created).toBe(false)
    expect(second.kid).toBe(first.kid)
    expect(await mode('signing-key.pem')).toBe(0o600)
    expect(await second.verify('{}', await first.sign('{}'))).toBe(first.kid)
  })

  test('is one key when several processes start together', async () => {
    const loaded = await Promise.all(Array.from({ length: 8 }, () => loadSigningKey({ keyDir, production: false })))
    expect(new Set(loaded.map(({ kid }) => kid)).size).toBe(1)
    expect(loaded.filter(({ created }) => created)).toHaveLength(1)
  })

  test('is not made in production, and the refusal says what to run', async () => {
    await expect(loadSigningKey({ keyDir, production: true })).rejects.toThrow('npm run keys:create')
    await expect(stat(join(keyDir, 'signing-key.pem'))).rejects.toThrow('ENOENT')
  })

  test('is made in production for a caller that was asked to', async () => {
    expect((await loadSigningKey({ keyDir, production: true, mayCreate: true })).created).toBe(true)
  })

  test('is used in production once it is there', async () => {
    const { kid } = await loadSigningKey({ keyDir, production: false })
    expect((await loadSigningKey({ keyDir, production: true })).kid).toBe(kid)
  })

  test.each([0o640, 0o604, 0o660])('is refused when others may open its file (mode %o)', async (open) => {
    await loadSigningKey({ keyDir, production: false })
    await chmod(join(keyDir, 'signing-key.pem'), open)
    await expect(loadSigningKey({ keyDir, production: false })).rejects.toThrow('chmod 600')
  })

  test('from the environment wins over the file and is not written to one', async () => {
    const ofFile = await loadSigningKey({ keyDir, production: false })
    const ofEnvironment = await loadSigningKey({ signingKey: environmentKey, keyDir, production: true })
    expect(ofEnvironment.kid).not.toBe(ofFile.kid)
    expect((await loadSigningKey({ keyDir, production: false })).kid).toBe(ofFile.kid)
  })

  test('leaves its public half for everyone to read when it is replaced', async () => {
    const before = await loadSigningKey({ keyDir, production: false })
    const jws = await before.sign('{}')
    await rm(join(keyDir, 'signing-key.pem'))
    const now = await loadSigningKey({ keyDir, production: false })
    expect(await publicKids()).toEqual([before.kid, now.kid])
    expect(await now.verify('{}', jws)).toBe(before.kid)
    expect(await mode('public.jwks.json')).toBe(0o644)
  })

  test('never stands in the public file', async () => {
    await loadSigningKey({ keyDir, production: false })
    expect(await readFile(join(keyDir, 'public.jwks.json'), 'utf8')).not.toMatch(/"d"|PRIVATE/)
  })
})

describe('the file of public keys', () => {
  const path = () => join(keyDir, 'public.jwks.json')

  test('is not overwritten when it cannot be read', async () => {
    await writeFile(path(), 'half a fi')
    await expect(loadSigningKey({ keyDir, production: false })).rejects.toThrow('is not JSON')
    expect(await readFile(path(), 'utf8')).toBe('half a fi')
  })

  test('is refused when a key in it is named by another thumbprint', async () => {
    const { publicKeys } = await loadSigningKey({ keyDir, production: false })
    await writeFile(path(), JSON.stringify({ keys: [{ ...publicKeys.keys[0], kid: 'mine' }] }))
    await expect(readPublicKeys(path())).rejects.toThrow('thumbprint')
  })

  test('is refused when it holds a private half', async () => {
    const { publicKeys } = await loadSigningKey({ keyDir, production: false })
    await writeFile(path(), JSON.stringify({ keys: [{ ...publicKeys.keys[0], d: 'x' }] }))
    await expect(readPublicKeys(path())).rejects.toThrow('private key')
  })

  test.each(['null', '[]', '{"keys":{}}'])('is refused when it is %s', async (text) => {
    await writeFile(path(), text)
    await expect(readPublicKeys(path())).rejects.toThrow('is not a JWK set')
  })

  test.each(['{"keys":[null]}', '{"keys":[{"kty":"RSA"}]}'])('is refused when it is %s', async (text) => {
    await writeFile(path(), text)
    await expect(readPublicKeys(path())).rejects.toThrow('not Ed25519')
  })
})
