import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { freshMongoUri, stopOwnMongo } from './mongoServer'

export interface BootedPayload {
  payload: Payload
  config: SanitizedConfig
  /** The studio's REST API without a server: what Next's route handlers call. `path` begins with `/api`. */
  rest: (path: string, init?: RequestInit & { json?: unknown }) => Promise<Response>
  close: () => Promise<void>
}

export interface BootOptions {
  /** Default: what `npm test` runs for (`TEST_DATABASE`), else SQLite. */
  database?: 'sqlite' | 'mongodb'
  /** Further environment of the process under test. */
  env?: Record<string, string>
}

/**
 * Boots the product's real configuration on a database and a data folder of its own, migrated and guarded as at any
 * start. Once per test file: configuration and adapter belong to the module registry of the file.
 */
export async function bootPayload({ database, env = {} }: BootOptions = {}): Promise<BootedPayload> {
  const which = database ?? (process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite')
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-test-'))
  Object.assign(process.env, {
    NODE_ENV: 'test',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    COUNTERSIGN_DATA_DIR: folder,
    COUNTERSIGN_LOCALES: 'en,de',
    DATABASE_URI: which === 'mongodb' ? await freshMongoUri() : `file:${path.join(folder, 'test.db')}`,
    ...env,
  })
  // only now: the configuration reads the environment when it is imported
  const { getPayload } = await import('payload')
  const config = await (await import('../../src/payload.config')).default
  const payload = await getPayload({ config })
  return {
    payload,
    config,
    rest: async (address, { json, ...init } = {}) =>
      handleEndpoints({
        config,
        request: new Request(new URL(address, 'http://localhost:3000'), {
          ...init,
          ...(json === undefined ? {} : { body: JSON.stringify(json) }),
          headers: {
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
            ...(init.headers as Record<string, string> | undefined),
          },
        }),
      }),
    close: async () => {
      await payload.destroy()
      if (which === 'mongodb') await stopOwnMongo()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
