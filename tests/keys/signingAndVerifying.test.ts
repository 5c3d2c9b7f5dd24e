import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'

import { createSigner } from '../../src/keys/createSigner'
import { createVerifier } from '../../src/keys/createVerifier'
import { parseSigningKey } from '../../src/keys/signingKey'

/** The key of RFC 8037 appendix A; its thumbprint is given in A.3. */
const rfcJwk = JSON.stringify({
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
})
const rfcThumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'

const otherPem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7
-----END PRIVATE KEY-----
`

async function pair(text: string) {
  const { privateKey, publicJwk } = await parseSigningKey(text)
  return { signer: await createSigner(privateKey), verifier: createVerifier({ keys: [publicJwk] }), publicJwk }
}

describe('a signing key', () => {
  test('is named by its RFC 7638 thumbprint', async () => {
    expect((await pair(rfcJwk)).signer.kid).toBe(rfcThumbprint)
  })

  test('publishes no private half', async () => {
    expect(Object.keys((await pair(rfcJwk)).publicJwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  })

  test('is read from PEM whose line ends are written out', async () => {
    const once = await pair(otherPem)
    const again = await pair(otherPem.trim().replaceAll('\n', '\\n'))
    expect(again.signer.kid).toBe(once.signer.kid)
  })

  test.each([
    ['text', 'neither a PKCS #8 PEM'],
    ['{"kty":"OKP"}', 'cannot be read as a private one'],
    [JSON.stringify({ ...JSON.parse(rfcJwk), x: 'A'.repeat(43) }), 'does not belong to its private half'],
    [
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7\n-----END PRIVATE KEY-----',
      'not Ed25519',
    ],
  ])('is refused with a sentence when it is %j', async (text, sentence) => {
    await expect(parseSigningKey(text)).rejects.toThrow(sentence)
  })

  test('is not repeated by the refusal', async () => {
    const refusal = await parseSigningKey('-----BEGIN secretsecret').catch((error: unknown) => String(error))
    expect(refusal).not.toContain('secretsecret')
  })
})

describe('a signature of a record', () => {
  test('is a detached JWS whose header says how it was made', async () => {
    const { signer } = await pair(rfcJwk)
    const [header, payload, signature] = (await signer.sign('{"a":1}')).split('.')
    expect(JSON.parse(Buffer.from(header ?? '', 'base64url').toString())).toEqual({
      alg: 'EdDSA',
      b64: false,
      crit: ['b64'],
      kid: rfcThumbprint,
    })
    expect(payload).toBe('')
    expect(signature).toHaveLength(86)
  })

  test('is made over header, a dot and the record as it is, as RFC 7797 says', async () => {
    const { privateKey, publicJwk } = await parseSigningKey(rfcJwk)
    const record = '{"word":"Größe"}'
    const [header = '', , signature = ''] = (await (await createSigner(privateKey)).sign(record)).split('.')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicJwk.x }, format: 'jwk' })
    expect(verify(null, Buffer.from(`${header}.${record}`, 'utf8'), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    )
  })

  test('names the key that made it', async () => {
    const { signer, verifier } = await pair(rfcJwk)
    expect(await verifier.verify('{"a":1}', await signer.sign('{"a":1}'))).toBe(rfcThumbprint)
  })

  test('says nothing about a record that differs in one character', async () => {
    const { signer, verifier } = await pair(rfcJwk)
    expect(await verifier.verify('{"a":2}', await signer.sign('{"a":1}'))).toBeNull()
  })

  test('by the key of another installation is not known', async () => {
    const [here, elsewhere] = [await pair(rfcJwk), await pair(otherPem)]
    expect(await here.verifier.verify('{}', await elsewhere.signer.sign('{}'))).toBeNull()
  })

  test('by another key under this one’s name is not known', async () => {
    const [here, elsewhere] = [await pair(rfcJwk), await pair(otherPem)]
    const [header] = (await here.signer.sign('{}')).split('.')
    const [, , signature] = (await elsewhere.signer.sign('{}')).split('.')
    expect(await here.verifier.verify('{}', `${header}..${signature}`)).toBeNull()
  })

  test('by a retired key is known as long as its public half is kept', async () => {
    const [now, before] = [await pair(rfcJwk), await pair(otherPem)]
    const verifier = createVerifier({ keys: [before.publicJwk, now.publicJwk] })
    expect(await verifier.verify('{}', await before.signer.sign('{}'))).toBe(before.signer.kid)
  })

  test('has no twin in another spelling', async () => {
    const { signer, verifier } = await pair(rfcJwk)
    const jws = await signer.sign('{}')
    const last = jws.at(-1) ?? ''
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    // the low 4 bits of the last character are spare: this spelling decodes to the same 64 bytes
    const twin = jws.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1]
    expect(Buffer.from(twin.split('.')[2] ?? '', 'base64url')).toEqual(
      Buffer.from(jws.split('.')[2] ?? '', 'base64url'),
    )
    expect(await verifier.verify('{}', twin)).toBeNull()
  })

  test.each([
    '',
    '.',
    '..',
    '...',
    'a.b.c',
    'null',
    `e30..${'A'.repeat(86)}`,
    `${Buffer.from(`{"alg":"none","kid":"${rfcThumbprint}"}`).toString('base64url')}..`,
    'x'.repeat(100_000),
  ])('is not %j', async (garbage) => {
    expect(await (await pair(rfcJwk)).verifier.verify('{}', garbage)).toBeNull()
  })

  test('is not something other than text, nor of something other than text', async () => {
    const { signer, verifier } = await pair(rfcJwk)
    const jws = await signer.sign('{}')
    for (const odd of [null, undefined, 7, {}, []] as unknown as string[]) {
      expect(await verifier.verify('{}', odd)).toBeNull()
      expect(await verifier.verify(odd, jws)).toBeNull()
    }
  })

  test('carrying its own payload is not one: the record is the payload', async () => {
    const { signer, verifier } = await pair(rfcJwk)
    const [header, , signature] = (await signer.sign('{}')).split('.')
    expect(await verifier.verify('{}', `${header}.{}.${signature}`)).toBeNull()
  })
})
