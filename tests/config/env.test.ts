import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { readEnv } from '../../src/config/env'
import { studioOrigins } from '../../src/config/studioOrigins'
import { studioSecret } from '../../src/config/studioSecret'

const secret = 's'.repeat(32)

function complaint(source: Record<string, string>, service?: 'studio' | 'delivery'): string {
  try {
    readEnv(service, source)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('the environment', () => {
  it('may be empty on a developer’s machine', () => {
    const env = readEnv('studio', {})
    expect(env).toMatchObject({
      mode: 'development',
      databaseUri: `file:${path.resolve('data/countersign.db')}`,
      deliveryDatabaseUri: `file:${path.resolve('data/countersign.db')}`,
      host: '127.0.0.1',
      port: 3000,
      siteUrl: 'http://localhost:3000',
      studioUrl: 'http://localhost:3000',
      keyDir: path.resolve('data/keys'),
      publicKeysFile: path.resolve('data/keys/public.jwks.json'),
      checkpointFile: path.resolve('data/checkpoints.ndjson'),
      maxStaleSeconds: 30,
      locales: ['en', 'de'],
    })
  })

  it('is refused with every mistake at once', () => {
    const said = complaint({
      NODE_ENV: 'production',
      PORT: 'http',
      DATABASE_URI: 'postgres://db',
      COUNTERSIGN_SITE_URL: 'example.org',
      COUNTERSIGN_LOCALES: 'en,english',
      COUNTERSIGN_MAX_STALE_SECONDS: '0',
      COUNTERSIGN_CURSOR_SECRET: 'short',
    })
    for (const name of [
      'PORT',
      'DATABASE_URI',
      'COUNTERSIGN_SITE_URL',
      'COUNTERSIGN_LOCALES',
      'COUNTERSIGN_MAX_STALE_SECONDS',
      'COUNTERSIGN_CURSOR_SECRET',
      'PAYLOAD_SECRET is missing',
    ])
      expect(said).toContain(name)
    expect(said.split('\n')).toHaveLength(8)
  })

  it('takes an empty value for a missing one', () => {
    expect(readEnv('studio', { PORT: '', COUNTERSIGN_SITE_URL: '' }).port).toBe(3000)
  })

  it('needs a long secret in production, but not to build, to demonstrate or to deliver', () => {
    expect(complaint({ NODE_ENV: 'production' })).toContain('PAYLOAD_SECRET is missing')
    expect(complaint({ NODE_ENV: 'production', PAYLOAD_SECRET: 'short' })).toContain('fewer than 32')
    expect(complaint({ NODE_ENV: 'production', PAYLOAD_SECRET: secret })).toBe('')
    expect(complaint({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' })).toBe('')
    expect(complaint({ NODE_ENV: 'production', COUNTERSIGN_DEMO: '1' })).toBe('')
    expect(complaint({ NODE_ENV: 'production' }, 'delivery')).toBe('')
  })

  it('never prints the secrets it refuses', () => {
    expect(complaint({ PAYLOAD_SECRET: 'hunter2', COUNTERSIGN_CURSOR_SECRET: 'hunter3' })).not.toContain('hunter')
  })

  it('writes base addresses without a slash at the end', () => {
    expect(readEnv('studio', { COUNTERSIGN_SITE_URL: 'https://example.org/health/' }).siteUrl).toBe(
      'https://example.org/health',
    )
  })

  it('is explained in .env.example, each variable of it', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const source = readFileSync(new URL('../../src/config/env.ts', import.meta.url), 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'NEXT_PHASE')
    const explained = [...example.matchAll(/^([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
    expect(read.length).toBeGreaterThan(15)
    expect(new Set(explained)).toEqual(new Set(read))
  })
})

describe('origins whose pages may use a session', () => {
  it('are the studio’s address alone in production', () => {
    const given = {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: secret,
      COUNTERSIGN_STUDIO_URL: 'https://studio.example.org',
    }
    expect(studioOrigins(readEnv('studio', given))).toEqual(['https://studio.example.org'])
  })

  it('are the machine’s names for itself elsewhere', () => {
    expect(studioOrigins(readEnv('studio', { PORT: '4000' }))).toEqual([
      'http://localhost:4000',
      'http://127.0.0.1:4000',
    ])
  })
})

describe('the secret of a developer’s studio', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'countersign-env-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('is made once, kept, and readable by its owner only', () => {
    const env = readEnv('studio', { COUNTERSIGN_DATA_DIR: path.join(folder, 'data') })
    const made = studioSecret(env)
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(studioSecret(env)).toBe(made)
    expect(statSync(path.join(folder, 'data/secret')).mode & 0o777).toBe(0o600)
  })

  it('is the given one where one is given, and nothing is written', () => {
    const env = readEnv('studio', { COUNTERSIGN_DATA_DIR: path.join(folder, 'data'), PAYLOAD_SECRET: secret })
    expect(studioSecret(env)).toBe(secret)
    expect(() => statSync(path.join(folder, 'data'))).toThrow(/ENOENT/)
  })

  it('is refused if somebody emptied its file', () => {
    writeFileSync(path.join(folder, 'secret'), '')
    expect(() => studioSecret(readEnv('studio', { COUNTERSIGN_DATA_DIR: folder }))).toThrow(/delete it/)
  })
})
