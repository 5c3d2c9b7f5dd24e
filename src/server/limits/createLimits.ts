import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { normaliseEmail } from '../../domain/people/personKeys'
import { clientAddress } from '../clientAddress'

export interface Limits {
  /**
   * Seconds to wait, or `null` to go on. Asked before Payload sees the request.
   *
   * @param body read already; for a sign-in it names the account.
   */
  refuses: (request: IncomingMessage, path: string, body: Buffer) => Promise<number | null>
  /** Told how a request that went on was answered: a right password ends the count of the wrong ones. */
  answered: (request: IncomingMessage, path: string, body: Buffer, status: number) => Promise<void>
}

export interface LimitSettings {
  /** How many proxies of one's own stand in front of this server. */
  proxies: number
}

const minute = 60

/**
 * Before every place where a password is tried, and before every write.
 *
 * Wrong passwords are counted by address and account together, well below the number at which Payload locks the account:
 * a stranger who guesses is stopped, and the reviewer whose name was used can still sign in from elsewhere. (NIST SP
 * 800-63B-4, 3.2.2 asks for at most 100 attempts in a row on an account: that is Payload's lock, collections/Users.ts.)
 */
export function createLimits({ proxies }: LimitSettings): Limits {
  const passwords = {
    ofAddress: new RateLimiterMemory({ points: 100, duration: 10 * minute }),
    ofAccount: new RateLimiterMemory({ points: 8, duration: 10 * minute }),
  }
  const writes = {
    ofAddress: new RateLimiterMemory({ points: 3_000, duration: minute }),
    ofSession: new RateLimiterMemory({ points: 600, duration: minute }),
  }
  const accountKey = async (request: IncomingMessage, path: string, body: Buffer) =>
    `${clientAddress(request, proxies)} ${await accountOf(request, path, body)}`

  return {
    async refuses(request, path, body) {
      const address = clientAddress(request, proxies)
      const waits = [await wait(writes.ofAddress, address), await wait(writes.ofSession, sessionOf(request) ?? address)]
      if (triesPassword(path))
        waits.push(
          await wait(passwords.ofAddress, address),
          await wait(passwords.ofAccount, await accountKey(request, path, body)),
        )
      const longest = Math.max(...waits)
      return longest > 0 ? longest : null
    },
    async answered(request, path, body, status) {
      if (triesPassword(path) && status < 400) await passwords.ofAccount.delete(await accountKey(request, path, body))
    },
  }
}

/** Seconds until `key` may ask again; 0 if now. */
async function wait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}

const passwordPaths =
  /^\/api\/(users\/(login|forgot-password|reset-password|change-password|unlock|first-register)|articles\/[^/]+\/sign)\/?$/

function triesPassword(path: string): boolean {
  return passwordPaths.test(plainPath(path))
}

/** The path as a router reads it: nothing escaped that need not be, no `..`. */
function plainPath(path: string): string {
  try {
    return new URL(decodeURIComponent(path), 'http://localhost').pathname
  } catch {
    return path
  }
}

/** Whose password is tried: the one named in a sign-in; else the session's. */
async function accountOf(request: IncomingMessage, path: string, body: Buffer): Promise<string> {
  const door = plainPath(path)
  const named = /^\/api\/users\/(login|forgot-password)/.test(door) ? await emailIn(request, body) : null
  return `${door.includes('/sign') ? 'sign' : 'sign-in'} ${named ?? sessionOf(request) ?? ''}`
}

/**
 * Read as Payload reads it: JSON, or a form with JSON in `_payload` as the admin sends. What is neither names nobody, and
 * all such requests of an address count together.
 */
async function emailIn({ headers }: IncomingMessage, body: Buffer): Promise<string | null> {
  const type = headers['content-type'] ?? ''
  try {
    const text = type.includes('multipart/')
      ? (await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()).get('_payload')
      : body.toString('utf8')
    const { email } = JSON.parse(typeof text === 'string' ? text : '{}') as { email?: unknown }
    return typeof email === 'string' ? normaliseEmail(email.slice(0, 320)) : null
  } catch {
    return null
  }
}

/** A session by the hash of its token: kept in memory, so not the token itself. */
function sessionOf({ headers }: IncomingMessage): string | null {
  const token =
    /(?:^|;\s*)payload-token=([^;]+)/.exec(headers.cookie ?? '')?.[1] ??
    /^JWT (.+)$/.exec(headers.authorization ?? '')?.[1]
  return token === undefined ? null : createHash('sha256').update(token).digest('base64url')
}
