import { generateKeyPair, randomUUID } from 'node:crypto'
import { link, mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { hasCode } from './hasCode'

export function keyFilePath(keyDir: string): string {
  return join(keyDir, 'signing-key.pem')
}

/** The text of the private key file; `null` if there is none. Refuses one that others than its owner may open. */
export async function readKeyFile(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  if (!file) return null
  try {
    const { mode } = await file.stat()
    // Windows reports no such bits; access control lists are the operator's there
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      const octal = (mode & 0o777).toString(8).padStart(4, '0')
      throw new Error(`The signing key ${path} can be opened by others (mode ${octal}). Run: chmod 600 ${path}`)
    }
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

/**
 * Makes a key and puts it into the file, mode 0600. Returns `false`, and leaves the file alone, if there is one by
 * now: of two processes that start together one makes the key and both use it.
 */
export async function createKeyFile(path: string): Promise<boolean> {
  const { privateKey } = await promisify(generateKeyPair)('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}.new`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(pem)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    // a link appears whole or not at all, and never over a file that is there
    await link(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}
