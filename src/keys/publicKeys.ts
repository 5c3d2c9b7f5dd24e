import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { calculateJwkThumbprint } from 'jose'

import { hasCode } from './hasCode'
import type { PublicJwk, PublicKeys } from './signingKey'

/** Public keys of all signing keys this installation ever had; a retired one still proves what it signed. */
export function publicKeysPath(keyDir: string): string {
  return join(keyDir, 'public.jwks.json')
}

/**
 * Reads a JWK set of Ed25519 keys. Throws if the file is missing, is something else, holds a private half, or names a
 * key by another `kid` than its thumbprint.
 */
export async function readPublicKeys(path: string): Promise<PublicKeys> {
  const set = (await readJson(path)) as { keys?: unknown } | null
  if (!set || !Array.isArray(set.keys)) throw new Error(`${path} is not a JWK set: { "keys": [...] } expected.`)
  return { keys: await Promise.all(set.keys.map((key) => checkPublicJwk(key as Record<string, unknown> | null, path))) }
}

/** Adds a key to the file unless it is there. Never removes one; a file that cannot be read is not overwritten. */
export async function rememberPublicKey(path: string, key: PublicJwk): Promise<PublicKeys> {
  const known = await readPublicKeys(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return { keys: [] }
    throw error
  })
  if (known.keys.some(({ kid }) => kid === key.kid)) return known
  const all = { keys: [...known.keys, key] }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // written beside and moved into place: a reader sees the old set or the new one, never half a file
  const draft = `${path}.${randomUUID()}.new`
  await writeFile(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o644 })
  await chmod(draft, 0o644)
  await rename(draft, path)
  return all
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path} is not JSON.`)
  }
}

async function checkPublicJwk(key: Record<string, unknown> | null, path: string): Promise<PublicJwk> {
  const x = key?.x
  if (!key || key.kty !== 'OKP' || key.crv !== 'Ed25519' || typeof x !== 'string') {
    throw new Error(`${path} holds a key that is not Ed25519.`)
  }
  if ('d' in key) throw new Error(`${path} holds a private key. It is read by everybody: take that key out of use.`)
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })
  if (key.kid !== kid) throw new Error(`${path} names a key ${String(key.kid)} whose thumbprint (RFC 7638) is ${kid}.`)
  return { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }
}
