/**
 * `npm run keys:create`: makes the signing key of a new installation, in the folder that COUNTERSIGN_KEY_DIR names. One
 * that is there is left alone. In production the server makes none by itself.
 */
import { readEnv } from '../src/config/env'
import { keyFilePath } from '../src/keys/keyFile'
import { loadSigningKey } from '../src/keys/loadSigningKey'
import { publicKeysPath } from '../src/keys/publicKeys'

const { keyDir } = readEnv('delivery')
try {
  const { kid, created } = await loadSigningKey({ keyDir, production: true, mayCreate: true })
  console.log(
    created ? `Made the signing key ${kid}.` : `The signing key ${kid} is there already; nothing was changed.`,
  )
  console.log(`Private, keep a copy in a safe place: ${keyFilePath(keyDir)}`)
  console.log(`Public, for whoever verifies:         ${publicKeysPath(keyDir)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
