import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Env } from './env'

/**
 * What signs sessions: `PAYLOAD_SECRET`, or, outside production and in the demonstration, one made at the first start
 * and kept readable by the owner only. `next build` signs nothing and gets a word that could not.
 */
export function studioSecret({ payloadSecret, building, dataDir }: Env): string {
  if (payloadSecret) return payloadSecret
  if (building) return 'no session is made while the application is built'
  const path = join(dataDir, 'secret')
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    // `wx`: of two processes starting together one makes it, the other reads it
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length < 32)
    throw new Error(`${path} holds no secret of at least 32 characters: delete it, and another is made.`)
  return secret
}
