import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'

/** The public half as published: nothing but what RFC 7638 hashes, its `kid`, and what it is for. */
export interface PublicJwk {
  kty: 'OKP'
  crv: 'Ed25519'
  x: string
  kid: string
  alg: 'EdDSA'
  use: 'sig'
}

export interface PublicKeys {
  keys: PublicJwk[]
}

export interface KeyPair {
  privateKey: KeyObject
  publicJwk: PublicJwk
}

/**
 * Reads an Ed25519 private key given as PKCS #8 PEM (`\n` written out is understood, as environment files have it)
 * or as JWK JSON. Throws a sentence that says what is wrong, and never repeats the key.
 */
export async function parseSigningKey(text: string): Promise<KeyPair> {
  const trimmed = text.trim()
  const privateKey = trimmed.startsWith('{') ? fromJwk(trimmed) : fromPem(trimmed.replaceAll('\\n', '\n'))
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new Error(`The signing key is a key of type ${privateKey.asymmetricKeyType ?? 'unknown'}, not Ed25519.`)
  }
  return { privateKey, publicJwk: await publicJwkOf(privateKey) }
}

export async function publicJwkOf(privateKey: KeyObject): Promise<PublicJwk> {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (!x) throw new Error('The signing key has no public half.')
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })
  return { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }
}

function fromPem(pem: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem' })
  } catch {
    throw new Error('The signing key is neither a PKCS #8 PEM ("-----BEGIN PRIVATE KEY-----") nor a JWK in JSON.')
  }
}

function fromJwk(json: string): KeyObject {
  let jwk: JsonWebKey
  let key: KeyObject
  try {
    jwk = JSON.parse(json) as JsonWebKey
    key = createPrivateKey({ key: jwk, format: 'jwk' })
  } catch {
    throw new Error('The signing key looks like a JWK but cannot be read as a private one.')
  }
  // the private half alone decides; a public half of another key would publish a key that verifies nothing
  if (createPublicKey(key).export({ format: 'jwk' }).x !== jwk.x) {
    throw new Error('The public half of the signing key (x) does not belong to its private half (d).')
  }
  return key
}
