/**
 * The server's signing key, from the environment or from a file outside the database: who can alter the database
 * must not find the key in it (docs/adr/0006).
 */
import type { RecordSigner, RecordVerifier } from '../domain/records/signing'
import { createSigner } from './createSigner'
import { createVerifier } from './createVerifier'
import { createKeyFile, keyFilePath, readKeyFile } from './keyFile'
import { publicKeysPath, rememberPublicKey } from './publicKeys'
import { parseSigningKey, type KeyPair, type PublicKeys } from './signingKey'

export interface LoadSigningKeyOptions {
  /** PKCS #8 PEM or JWK JSON, e.g. from `COUNTERSIGN_SIGNING_KEY`. Wins over the file. */
  signingKey?: string | undefined
  /** Folder of `signing-key.pem` (0600) and `public.jwks.json` (0644). */
  keyDir: string
  production: boolean
  /** Whether a missing key is made. In production only on the word of a caller that was asked to. Default: not in production. */
  mayCreate?: boolean | undefined
}

export interface LoadedSigningKey extends RecordSigner, RecordVerifier {
  /** All public keys of this installation, the current one among them: what `/.well-known/jwks.json` shows. */
  publicKeys: PublicKeys
  /** The key was made just now: an audit event `key.created` is due. */
  created: boolean
}

export async function loadSigningKey(options: LoadSigningKeyOptions): Promise<LoadedSigningKey> {
  const { signingKey, keyDir, production, mayCreate = !production } = options
  const { key, created } = signingKey?.trim()
    ? { key: await parseSigningKey(signingKey), created: false }
    : await keyFromFile(keyFilePath(keyDir), mayCreate)
  const publicKeys = await rememberPublicKey(publicKeysPath(keyDir), key.publicJwk)
  return { ...(await createSigner(key.privateKey)), ...createVerifier(publicKeys), publicKeys, created }
}

async function keyFromFile(path: string, mayCreate: boolean): Promise<{ key: KeyPair; created: boolean }> {
  const found = await readKeyFile(path)
  if (found !== null) return { key: await parseSigningKey(found), created: false }
  if (!mayCreate) {
    throw new Error(
      `There is no signing key: ${path} is missing and COUNTERSIGN_SIGNING_KEY is not set. ` +
        'A production server makes none by itself: one moved or restored without its key would sign with a key nobody knows. ' +
        'Put the key of this installation there, or, for a new installation, run: npm run keys:create',
    )
  }
  const created = await createKeyFile(path)
  const text = await readKeyFile(path)
  if (text === null) throw new Error(`The signing key ${path} went away while it was read.`)
  return { key: await parseSigningKey(text), created }
}
